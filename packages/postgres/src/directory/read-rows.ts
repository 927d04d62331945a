import type { DirectoryGroup, DirectoryUser } from "@guestlist/api";
import { type SQL, sql } from "drizzle-orm";
import { optionalText, type Row, textOf, textsOf } from "../database/rows.ts";
import type { DatabaseFacts } from "./database-facts.ts";
import { isKeyAt, keyText } from "./key-column.ts";
import type { ResolvedTables } from "./resolve-tables.ts";

/** The columns of a person, from the users table as `users`, for `readUser`. */
export function userColumns({ users, memberships }: ResolvedTables, facts: DatabaseFacts): SQL {
  const memberOf = keyText(facts.memberOf);
  return sql`${keyText(facts.userId)} as id, ${sql.raw(`users.${users.name}`)}::text as name,
    ${sql.raw(`users.${users.email}`)}::text as email,
    ${column("users", users.avatar)}::text as avatar,
    ${column("users", users.colors)}::text[] as colors,
    ${column("users", users.organizationId)}::text as organization_id,
    array(
      select ${memberOf} from ${sql.raw(memberships.table)} memberships
      where ${isKeyAt(facts.memberId, facts.userId)} order by ${memberOf}
    ) as group_ids`;
}

export function readUser(row: Row): DirectoryUser {
  const email = optionalText(row.email);
  const organizationId = optionalText(row.organization_id);
  return {
    id: textOf(row.id),
    name: textOf(row.name),
    avatar: optionalText(row.avatar) ?? null,
    colors: textsOf(row.colors),
    groupIds: textsOf(row.group_ids),
    ...(email !== undefined && { email }),
    ...(organizationId !== undefined && { organizationId }),
  };
}

/** The columns of a group, from the groups table as `groups`, for `readGroup`. */
export function groupColumns({ groups, memberships }: ResolvedTables, facts: DatabaseFacts): SQL {
  return sql`${keyText(facts.groupId)} as id, ${sql.raw(`groups.${groups.name}`)}::text as name,
    ${column("groups", groups.organizationId)}::text as organization_id,
    (
      select count(*)::int from ${sql.raw(memberships.table)} memberships
      where ${isKeyAt(facts.memberOf, facts.groupId)}
    ) as member_count`;
}

export function readGroup(row: Row): DirectoryGroup {
  const organizationId = optionalText(row.organization_id);
  return {
    id: textOf(row.id),
    name: textOf(row.name),
    memberCount: typeof row.member_count === "number" ? row.member_count : null,
    ...(organizationId !== undefined && { organizationId }),
  };
}

function column(table: string, name: string | null): SQL {
  return sql.raw(name === null ? "null" : `${table}.${name}`);
}
