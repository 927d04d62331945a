import type { DirectoryGroup, DirectoryUser } from "@guestlist/api";
import { sql } from "drizzle-orm";
import type { Database } from "../../src/database/database.ts";

/** Creates the tables of an app with the default names, in an empty schema. */
export async function createTables({ drizzle }: Pick<Database, "drizzle">): Promise<void> {
  for (const statement of [
    "drop table if exists memberships, users, groups cascade",
    `create table users (
      id text primary key, name text not null, email text, avatar text, colors text[],
      organization_id text
    )`,
    "create table groups (id text primary key, name text not null, organization_id text)",
    `create table memberships (
      user_id text not null references users on delete cascade,
      group_id text not null references groups on delete cascade,
      primary key (user_id, group_id)
    )`,
  ]) {
    await drizzle.execute(sql.raw(statement));
  }
}

/** Fills them. */
export async function fillTables(
  { drizzle }: Database,
  users: readonly DirectoryUser[],
  groups: readonly Pick<DirectoryGroup, "id" | "name" | "organizationId">[],
): Promise<void> {
  const json = (value: unknown) => sql`${JSON.stringify(value)}::json`;
  await drizzle.execute(sql`
    insert into groups select id, name, "organizationId"
    from json_to_recordset(${json(groups)}) as it (id text, name text, "organizationId" text)`);
  await drizzle.execute(sql`
    insert into users select id, name, email, avatar, colors, "organizationId"
    from json_to_recordset(${json(users)})
      as it (id text, name text, email text, avatar text, colors text[], "organizationId" text)`);
  const memberships = users.flatMap((user) =>
    user.groupIds.map((groupId) => ({ userId: user.id, groupId })),
  );
  await drizzle.execute(sql`
    insert into memberships select "userId", "groupId"
    from json_to_recordset(${json(memberships)}) as it ("userId" text, "groupId" text)`);
}
