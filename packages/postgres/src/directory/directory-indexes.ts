import type { ResolvedTables } from "./resolve-tables.ts";

/** The indexes on the app's own tables that make every question but search fast. */
export function directoryIndexes(schema: string, tables: ResolvedTables): string[] {
  const { users, groups, memberships } = tables;
  return [
    `create index guestlist_users_by_name on ${users.table}
      ((${schema}.fold(${users.name}::text) collate "C"), ${text(users.id)})`,
    `create index guestlist_users_by_address on ${users.table}
      ((${schema}.address(${users.email}::text)))`,
    `create index guestlist_users_by_id on ${users.table} (${text(users.id)})`,
    `create index guestlist_groups_by_id on ${groups.table} (${text(groups.id)})`,
    `create index guestlist_memberships_by_user on ${memberships.table}
      (${text(memberships.userId)}, ${text(memberships.groupId)})`,
    `create index guestlist_memberships_by_group on ${memberships.table}
      (${text(memberships.groupId)}, ${text(memberships.userId)})`,
  ];
}

/** An id as the directory compares it, whatever the type and the collation of the column. */
function text(id: string): string {
  return `(${id}::text collate "C")`;
}

/** Takes them away, wherever former options put them. */
export const dropDirectoryIndexes = `do $guestlist$
declare
  found record;
begin
  for found in
    select format('%I.%I', schemaname, indexname) as name from pg_indexes
    where indexname in (
      'guestlist_users_by_name', 'guestlist_users_by_address', 'guestlist_users_by_id',
      'guestlist_groups_by_id', 'guestlist_memberships_by_user', 'guestlist_memberships_by_group')
  loop
    execute 'drop index ' || found.name;
  end loop;
end
$guestlist$`;
