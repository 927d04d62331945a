import { quoteIdentifier } from "../database/identifier.ts";
import type { DirectoryTables } from "./directory-tables.ts";

/** The tables with every name quoted, ready to be part of a statement. */
export interface ResolvedTables {
  users: {
    table: string;
    schema: string;
    id: string;
    name: string;
    email: string;
    avatar: string | null;
    colors: string | null;
    organizationId: string | null;
  };
  groups: {
    table: string;
    schema: string;
    id: string;
    name: string;
    organizationId: string | null;
  };
  memberships: { table: string; schema: string; userId: string; groupId: string };
}

/**
 * Fills in the default names and quotes them all.
 *
 * @throws TypeError when one is not a plain name
 */
export function resolveTables({ users, groups, memberships }: DirectoryTables): ResolvedTables {
  const { columns: person = {} } = users ?? {};
  const { columns: group = {} } = groups ?? {};
  const { columns: membership = {} } = memberships ?? {};
  return {
    users: {
      ...location(users, "users"),
      id: quoteIdentifier(person.id ?? "id"),
      name: quoteIdentifier(person.name ?? "name"),
      email: quoteIdentifier(person.email ?? "email"),
      avatar: optional(person.avatar, "avatar"),
      colors: optional(person.colors, "colors"),
      organizationId: optional(person.organizationId, "organization_id"),
    },
    groups: {
      ...location(groups, "groups"),
      id: quoteIdentifier(group.id ?? "id"),
      name: quoteIdentifier(group.name ?? "name"),
      organizationId: optional(group.organizationId, "organization_id"),
    },
    memberships: {
      ...location(memberships, "memberships"),
      userId: quoteIdentifier(membership.userId ?? "user_id"),
      groupId: quoteIdentifier(membership.groupId ?? "group_id"),
    },
  };
}

function location(
  options: { table?: string; schema?: string } | undefined,
  table: string,
): { table: string; schema: string } {
  const schema = quoteIdentifier(options?.schema ?? "public");
  return { schema, table: `${schema}.${quoteIdentifier(options?.table ?? table)}` };
}

function optional(name: string | null | undefined, fallback: string): string | null {
  return name === null ? null : quoteIdentifier(name ?? fallback);
}
