import type { DirectoryGroup, DirectoryUser } from "@guestlist/api";
import { type SQL, sql } from "drizzle-orm";
import type { ResolvedTables } from "../directory/resolve-tables.ts";
import { optionalText, type Row, textOf, textsOf } from "./rows.ts";

/** The columns of a person, from the users table as `users`, for `readUser`. */
export function userColumns({ users, memberships }: ResolvedTables): SQL {
  return sql.raw(`users.${users.id}::text as id, users.${users.name}::text as name,
    users.${users.email}::text as email, ${column("users", users.avatar)}::text as avatar,
    ${column("users", users.colors)}::text[] as colors,
    ${column("users", users.organizationId)}::text as organization_id,
    array(
      select memberships.${memberships.groupId}::text from ${memberships.table} memberships
      where memberships.${memberships.userId}::text collate "C" = users.${users.id}::text
      order by memberships.${memberships.groupId}::text collate "C"
    ) as group_ids`);
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
export function groupColumns({ groups, memberships }: ResolvedTables): SQL {
  return sql.raw(`groups.${groups.id}::text as id, groups.${groups.name}::text as name,
    ${column("groups", groups.organizationId)}::text as organization_id,
    (
      select count(*)::int from ${memberships.table} memberships
      where memberships.${memberships.groupId}::text collate "C" = groups.${groups.id}::text
    ) as member_count`);
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

function column(table: string, name: string | null): string {
  return name === null ? "null" : `${table}.${name}`;
}
