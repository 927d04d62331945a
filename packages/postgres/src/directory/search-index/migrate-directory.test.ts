import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTables, fillTables } from "../../../tests/support/example-tables.ts";
import type { Database } from "../../database/database.ts";
import { openDatabase } from "../../database/open-database.ts";
import { rowsOf } from "../../database/rows.ts";
import { createPostgresDirectory } from "../postgres-directory.ts";
import { migrateDirectory } from "./migrate-directory.ts";

const caller = { userId: "zoe" };
let database: Database;

beforeAll(async () => {
  const url = process.env.TEST_DATABASE_URL;
  database = await openDatabase(url === undefined ? {} : { url });
}, 60_000);
afterAll(() => database.close());

const run = async (statement: string) => rowsOf(await database.drizzle.execute(sql.raw(statement)));
const find = async (text: string) => {
  const directory = createPostgresDirectory({ database, indexed: true });
  const found = await directory.search({ text, limit: 10 }, caller);
  return [...found.users, ...found.groups].map(({ id }) => id);
};
const appliedAt = () =>
  run("select applied_at::text from guestlist_directory.guestlist_migrations");

describe("given the tables of an app", () => {
  beforeEach(async () => {
    await createTables(database);
    await fillTables(
      database,
      [
        {
          id: "zoe",
          name: "Zoe",
          email: "z@acme.io",
          avatar: null,
          colors: [],
          groupIds: ["team"],
        },
      ],
      [{ id: "team", name: "Team" }],
    );
    await migrateDirectory(database);
  });

  describe("when I migrate", () => {
    it("should find who was there before", async () => {
      expect(await find("zoe")).toEqual(["zoe"]);
      expect(await find("team")).toEqual(["team"]);
    });

    it("should do nothing the second time", async () => {
      const before = await appliedAt();
      await migrateDirectory(database);
      expect(await appliedAt()).toEqual(before);
    });

    it("should serve processes that start at once", async () => {
      await run("drop schema guestlist_directory cascade");
      await Promise.all([
        migrateDirectory(database),
        migrateDirectory(database),
        migrateDirectory(database),
      ]);
      expect(await find("zoe")).toEqual(["zoe"]);
      expect(await appliedAt()).toHaveLength(1);
    });

    it("should build everything anew for a table that was created again", async () => {
      await createTables(database);
      await migrateDirectory(database);
      expect(await find("zoe")).toEqual([]);
      await run("insert into users (id, name) values ('kim', 'Kim Tran')");
      expect(await find("kim")).toEqual(["kim"]);
    });

    it("should leave the app's columns as they are, and create only what bears our name", async () => {
      expect(await run("select * from users")).toEqual([
        {
          id: "zoe",
          name: "Zoe",
          email: "z@acme.io",
          avatar: null,
          colors: [],
          organization_id: null,
        },
      ]);
      const ours = await run(`
        select relname as name from pg_class where relnamespace = 'public'::regnamespace
          and relname !~ '^(users|groups|memberships)(_pkey)?$'
        union all select tgname from pg_trigger where not tgisinternal
        union all select proname from pg_proc where pronamespace = 'public'::regnamespace`);
      expect(ours.length).toBeGreaterThan(0);
      expect(ours.filter(({ name }) => !String(name).startsWith("guestlist_"))).toEqual([]);
    });
  });

  it("should keep nothing of who is deleted", async () => {
    await run("delete from users");
    expect(await run("select * from guestlist_directory.user_tails")).toEqual([]);
    await run("insert into users (id, name) values ('zoe', 'Zoe')");
    await run("truncate users cascade");
    expect(await run("select * from guestlist_directory.user_tails")).toEqual([]);
  });
});
