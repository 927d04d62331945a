import {
  createPostgresDirectory,
  type Database,
  migrateDirectory,
  openDatabase,
} from "@guestlist/postgres";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { directoryTables, schema, seedDirectoryTables } from "../seed/directory-tables.ts";
import { accountOfEmail } from "./account-of-email.ts";
import { maxNewAccounts } from "./new-accounts.ts";
import { postgresNewAccounts } from "./postgres-new-accounts.ts";

describe("given the demo's database", () => {
  let database: Database;
  const caller = { userId: "olivier" };
  const count = async () => {
    const [row] = await database.drizzle
      .select({ count: sql<number>`count(*)::int` })
      .from(sql.raw(`${schema}.users`));
    return row?.count;
  };

  beforeAll(async () => {
    database = await openDatabase();
    // As an earlier version left it.
    for (const statement of [
      `create schema ${schema}`,
      `create table ${schema}.users (
        id text primary key, name text not null, email text not null, avatar text,
        colors text[] not null, organization_id text not null
      )`,
    ]) {
      await database.drizzle.execute(sql.raw(statement));
    }
    await seedDirectoryTables(database);
    await migrateDirectory(database, { tables: directoryTables });
  });
  afterAll(() => database.close());

  it("should take someone in once, who is found by their address from then on", async () => {
    const newAccounts = postgresNewAccounts(database);
    const directory = createPostgresDirectory({ database, tables: directoryTables, indexed: true });
    const lea = accountOfEmail("lea@x.io");
    expect(await directory.byEmail(["lea@x.io"], caller)).toEqual([null]);
    expect(await Promise.all([newAccounts.add(lea), newAccounts.add(lea)])).toEqual([true, true]);
    expect(await directory.byEmail(["Lea@x.io"], caller)).toEqual([lea]);
    expect(await count()).toBe(1_001);

    await seedDirectoryTables(database);
    expect(await directory.users([lea.id], caller)).toEqual([lea]);
  });

  it("should take in no more than a bounded number, and still know who came before", async () => {
    const newAccounts = postgresNewAccounts(database);
    await database.drizzle.execute(
      sql.raw(`insert into ${schema}.users (id, name, email, colors)
        select 'n' || n, 'N', n || '@y.io', '{}' from generate_series(2, ${maxNewAccounts}) n`),
    );
    expect(await newAccounts.add(accountOfEmail("noa@x.io"))).toBe(false);
    expect(await newAccounts.add(accountOfEmail("lea@x.io"))).toBe(true);
    expect(await count()).toBe(1_000 + maxNewAccounts);
  });
});
