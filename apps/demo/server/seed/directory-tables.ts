import type { Database } from "@guestlist/postgres";
import { sql } from "drizzle-orm";
import { type SeededPeople, seededPeople } from "./people.ts";

/** The schema of the demo's own tables. */
export const schema = "guestlist_demo";

/** Where the demo's people are, for `createPostgresDirectory`: its own schema, in whichever database. */
export const directoryTables = {
  users: { schema },
  groups: { schema },
  memberships: { schema },
};

const statements = [
  `create schema if not exists ${schema}`,
  `create table if not exists ${schema}.users (
    id text primary key, name text not null, email text not null, avatar text,
    colors text[] not null, organization_id text
  )`,
  // New accounts have none; tables of earlier versions asked for one.
  `alter table ${schema}.users alter column organization_id drop not null`,
  `create table if not exists ${schema}.groups (
    id text primary key, name text not null, organization_id text not null
  )`,
  `create table if not exists ${schema}.memberships (
    user_id text not null references ${schema}.users on delete cascade,
    group_id text not null references ${schema}.groups on delete cascade,
    primary key (user_id, group_id)
  )`,
];

/** Creates the tables and fills them once; people who are there stay as they are. */
export async function seedDirectoryTables({ drizzle }: Database): Promise<void> {
  await drizzle.transaction(async (transaction) => {
    await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${schema}, 0))`);
    for (const statement of statements) await transaction.execute(sql.raw(statement));
    for (const insert of insertsOf(seededPeople())) await transaction.execute(insert);
  });
}

function insertsOf({ users, groups }: SeededPeople) {
  const memberships = users.flatMap(({ id, groupIds }) =>
    groupIds.map((groupId) => ({ userId: id, groupId })),
  );
  const json = (rows: readonly unknown[]) => sql`${JSON.stringify(rows)}::json`;
  const table = (name: string) => sql.raw(`${schema}.${name}`);
  return [
    sql`insert into ${table("users")} select id, name, email, avatar, colors, "organizationId"
      from json_to_recordset(${json(users)}) as row (
        id text, name text, email text, avatar text, colors text[], "organizationId" text
      ) on conflict do nothing`,
    sql`insert into ${table("groups")} select id, name, "organizationId"
      from json_to_recordset(${json(groups)}) as row (id text, name text, "organizationId" text)
      on conflict do nothing`,
    sql`insert into ${table("memberships")} select "userId", "groupId"
      from json_to_recordset(${json(memberships)}) as row ("userId" text, "groupId" text)
      on conflict do nothing`,
  ];
}
