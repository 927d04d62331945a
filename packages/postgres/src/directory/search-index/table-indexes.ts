import { comparedAddress, normalizedText } from "../normalized-text.ts";
import type { ResolvedTables } from "../resolve-tables.ts";

/** The indexes on the app's own tables that make looking up addresses and members fast. */
export function tableIndexes({ users, memberships }: ResolvedTables, collation: string): string[] {
  return [
    `create index guestlist_users_by_name on ${users.table}
      ((${normalizedText(`${users.name}::text`, collation)}), (${users.id}::text collate "C"))`,
    `create index guestlist_users_by_address on ${users.table}
      ((${comparedAddress(`${users.email}::text`, collation)}))`,
    `create index guestlist_memberships_by_user on ${memberships.table}
      (${memberships.userId}, ${memberships.groupId})`,
    `create index guestlist_memberships_by_group on ${memberships.table}
      (${memberships.groupId}, ${memberships.userId})`,
  ];
}

/** Takes them away, wherever former options or versions put them. */
export const dropTableIndexes = `do $guestlist$
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
