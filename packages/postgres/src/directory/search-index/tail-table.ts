import { everyWord, normalizedText, tailsOf } from "../normalized-text.ts";

/** What one kind of thing is found by: a table of ours, kept up to date by triggers on the app's. */
export interface TailSource {
  /** Names our table and functions. */
  kind: "user" | "group";
  table: string;
  id: string;
  name: string;
  email: string | null;
  organizationId: string | null;
}

/** The table of tails of one kind, filled, with its indexes and triggers. */
export function tailTable(schema: string, source: TailSource, collation: string): string[] {
  const tails = `${schema}.${source.kind}_tails`;
  const follow = `${schema}.follow_${source.kind}s`;
  const columns = [
    `${source.id}::text as id`,
    `${source.name}::text as name`,
    `${source.email ?? "null"}::text as email`,
    `${source.organizationId ?? "null"}::text as organization_id`,
  ].join(", ");
  const normalized = (column: string) => normalizedText(`source.${column}`, collation);
  const fill = (rows: string) => `
    insert into ${tails} (id, place, tail, organization_id)
    select source.id, tails.place, tails.tail, source.organization_id
    from (${rows}) source
    cross join lateral (select ${normalized("name")} as name, ${normalized("email")} as email offset 0) texts
    cross join lateral (${tailsOf("texts.name", "texts.email", everyWord)}) tails`;

  return [
    `create table ${tails} (
  id text collate "C" not null,
  tail text collate "C" not null,
  organization_id text collate "C",
  place smallint not null
)`,
    // Before there are indexes: building them once is quicker than keeping them up to date.
    fill(`select ${columns} from ${source.table}`),
    `create index ${source.kind}_tails_by_id on ${tails} (id)`,
    `create index ${source.kind}_tails_by_tail on ${tails} (place, tail, id)`,
    `create index ${source.kind}_tails_by_organization on ${tails} (organization_id, place, tail, id)
  where organization_id is not null`,
    `analyze ${tails}`,
    // By statement, so that loading many rows is one step; as its owner, because whoever may
    // change the app's table need not be able to change ours.
    `create function ${follow}() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $guestlist$
begin
  if tg_op = 'INSERT' then
    ${fill(`select ${columns} from new_rows`)};
  elsif tg_op = 'DELETE' then
    delete from ${tails} where id in (select ${source.id}::text from old_rows);
  elsif tg_op = 'UPDATE' then
    delete from ${tails} where id in (
      select id from (select ${columns} from old_rows except select ${columns} from new_rows) gone
    );
    ${fill(`select ${columns} from new_rows except select ${columns} from old_rows`)};
  else
    delete from ${tails};
  end if;
  return null;
end
$guestlist$`,
    `create trigger guestlist_insert after insert on ${source.table}
  referencing new table as new_rows for each statement execute function ${follow}()`,
    `create trigger guestlist_delete after delete on ${source.table}
  referencing old table as old_rows for each statement execute function ${follow}()`,
    `create trigger guestlist_update after update on ${source.table}
  referencing old table as old_rows new table as new_rows
  for each statement execute function ${follow}()`,
    `create trigger guestlist_truncate after truncate on ${source.table}
  for each statement execute function ${follow}()`,
  ];
}
