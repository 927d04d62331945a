import { searchTails } from "@guestlist/api/directory";
import { directoryUsers } from "@guestlist/api/testing";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTables, fillTables } from "../../tests/support/example-tables.ts";
import type { Database } from "../database/database.ts";
import { openDatabase } from "../database/open-database.ts";
import { rowsOf } from "../database/rows.ts";
import { migrate } from "./migrate-directory.ts";
import { createPostgresDirectory } from "./postgres-directory.ts";

const caller = { userId: "zoe" };
let database: Database;

beforeAll(async () => {
  const url = process.env.TEST_DATABASE_URL;
  database = await openDatabase(url === undefined ? {} : { url });
}, 60_000);
afterAll(() => database.close());

const run = async (statement: string) => rowsOf(await database.drizzle.execute(sql.raw(statement)));
const find = async (text: string) => {
  const found = await createPostgresDirectory({ database }).search({ text, limit: 10 }, caller);
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
    await migrate(database);
  });

  describe("when I migrate", () => {
    it("should find who was there before", async () => {
      expect(await find("zoe")).toEqual(["zoe"]);
      expect(await find("team")).toEqual(["team"]);
    });

    it("should do nothing the second time", async () => {
      const before = await appliedAt();
      await migrate(database);
      expect(await appliedAt()).toEqual(before);
    });

    it("should serve processes that start at once", async () => {
      await run("drop schema guestlist_directory cascade");
      await Promise.all([migrate(database), migrate(database), migrate(database)]);
      expect(await find("zoe")).toEqual(["zoe"]);
      expect(await appliedAt()).toHaveLength(1);
    });

    it("should build everything anew for a table that was created again", async () => {
      await createTables(database);
      await migrate(database);
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

  describe("when the app writes", () => {
    it("should find people who are added, and no longer by what they were called", async () => {
      await run("insert into users (id, name) values ('kim', 'Kim Tran'), ('ana', 'Ana Ruiz')");
      expect(await find("tran")).toEqual(["kim"]);
      await run("update users set name = 'Kim Ruiz' where id = 'kim'");
      expect(await find("tran")).toEqual([]);
      expect(await find("ruiz")).toEqual(["ana", "kim"]);
      await run("update users set id = 'kimberly', email = 'kt@acme.io' where id = 'kim'");
      expect(await find("kt@")).toEqual(["kimberly"]);
    });

    it("should not find who is deleted", async () => {
      await run("insert into users (id, name) values ('kim', 'Kim Tran')");
      await run("delete from users where id = 'zoe'");
      expect(await find("zoe")).toEqual([]);
      expect(await find("kim")).toEqual(["kim"]);
      await run("insert into users (id, name) values ('zoe', 'Zoe')");
      await run("truncate users cascade");
      expect(await find("zoe")).toEqual([]);
      expect(await run("select * from guestlist_directory.user_tails")).toEqual([]);
    });

    it("should follow groups as well", async () => {
      await run("update groups set name = 'Crew'");
      expect(await find("team")).toEqual([]);
      expect(await find("crew")).toEqual(["team"]);
    });

    it("should take names of any length and kind", async () => {
      const names = ["", " ", "x".repeat(100_000), "ma ".repeat(10_000), "\u{1f600}", "\u202e"];
      // Cannot be compressed, so it would be too much for an index.
      names.push(Array.from({ length: 5_000 }, (_, index) => index ** 3).join(" "));
      for (const name of names) {
        await database.drizzle.execute(sql`update users set name = ${name}, email = ${name}`);
      }
      await run("update users set email = 'z@acme.io'");
      expect(await find("z@acme")).toEqual(["zoe"]);
    });
  });
});

describe("given tables with other names and types", () => {
  const tables = {
    users: {
      schema: "the app",
      table: "People",
      columns: {
        id: "number",
        name: "Full Name",
        email: "mail",
        avatar: null,
        colors: null,
        organizationId: null,
      },
    },
    groups: {
      schema: "the app",
      table: "teams",
      columns: { id: "key", name: "order", organizationId: null },
    },
    memberships: { schema: "the app", table: "in", columns: { userId: "who", groupId: "where" } },
  };

  it("should serve them, and no longer those it served before", async () => {
    await createTables(database);
    await migrate(database);
    await run('drop schema if exists "the app" cascade');
    await run('create schema "the app"');
    await run(
      `create table "the app"."People" (number int primary key, "Full Name" varchar(80), mail text)`,
    );
    await run(`create table "the app".teams (key uuid primary key, "order" text)`);
    await run(`create table "the app"."in" (who int, "where" uuid)`);
    const team = "6c8a1d0e-0000-4000-8000-000000000001";
    await run(`insert into "the app".teams values ('${team}', 'Tea')`);
    await run(
      `insert into "the app"."People" values (7, 'Zoe Martin', null), (8, 'Kim', 'k@x.org')`,
    );
    await run(`insert into "the app"."in" values (7, '${team}')`);
    await migrate(database, { tables });

    const directory = createPostgresDirectory({ database, tables });
    const zoe = { id: "7", name: "Zoe Martin", avatar: null, colors: [], groupIds: [team] };
    const tea = { id: team, name: "Tea", memberCount: 1 };
    expect(await directory.users(["7", "not a number"], caller)).toEqual([zoe, null]);
    expect(await directory.groups([team, "no uuid"], caller)).toEqual([tea, null]);
    expect(await directory.search({ text: "martin", limit: 5 }, caller)).toEqual({
      users: [zoe],
      groups: [],
    });
    expect((await directory.byEmail(["K@X.org"], caller)).map((user) => user?.id)).toEqual(["8"]);
    expect(await directory.members(team, null, caller)).toEqual({ items: [zoe], nextCursor: null });

    await run("insert into users (id, name) values ('old', 'Oldtimer')");
    expect((await directory.search({ text: "oldtimer", limit: 5 }, caller)).users).toEqual([]);
  });

  it.each(['users"; drop table users; --', "", "a$guestlist$b", "x".repeat(64), "nul\0", "a.b"])(
    "should refuse the name %j",
    async (table) => {
      const options = { tables: { users: { table } } };
      await expect(migrate(database, options)).rejects.toThrow(TypeError);
      expect(() => createPostgresDirectory({ database, ...options })).toThrow(/cannot be the name/);
    },
  );
});

describe("given texts of every kind", () => {
  it("should cut them up as the API does, which reads what is typed", async () => {
    await createTables(database);
    await migrate(database);
    const texts = [
      ...directoryUsers.slice(0, 13).flatMap((user) => [user.name, user.email ?? ""]),
      "ẞtraße ÆØÅ ŒŁĐÐÞĦ ıİIi ﬁne ΟΔΟΣ ΣΑΣ Ünï‐cödé ｆｕｌｌ １２ 한국어 日本 語 עִבְרִית עברית",
      "\t tab\u00a0nbsp\u3000wide\u200bzero\u202eright\u2028line  ",
      "a--b__c  (d) [e] 'f' \"g\" \\h %i @j +k. l, m; n: {o} ~p `q` <r> =s",
      "\u{1f468}\u200d\u{1f469} family \u{10ffff} \ud7ff\ue000",
      "",
      " - ",
      `${"é".repeat(60)} ${"\u{1f600}".repeat(60)}`,
    ];
    for (const name of texts) {
      const inDatabase = await database.drizzle.execute(
        sql`select place::int as place, tail as text from guestlist_directory.tails(${name}::text, ${name}::text)`,
      );
      const sorted = (tails: readonly unknown[]) =>
        [...new Set(tails.map((tail) => JSON.stringify(tail)))].sort();
      const expected = searchTails(name, name);
      expect(sorted(rowsOf(inDatabase)), name).toEqual(sorted(expected));
    }
  });
});
