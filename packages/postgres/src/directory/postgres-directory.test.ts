import type { Directory, DirectoryUser } from "@guestlist/api";
import { createMemoryDirectory } from "@guestlist/api/memory";
import { describeDirectory, directoryGroups, directoryUsers } from "@guestlist/api/testing";
import {
  hasPostgres,
  startPostgres,
  type TestServer,
} from "@guestlist/testing/postgres/start-postgres";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTables, fillTables } from "../../tests/support/example-tables.ts";
import type { Database } from "../database/database.ts";
import { openDatabase } from "../database/open-database.ts";
import { rowsOf } from "../database/rows.ts";
import { createPostgresDirectory, type PostgresDirectoryOptions } from "./postgres-directory.ts";
import { migrateDirectory } from "./search-index/migrate-directory.ts";

const modes = [
  ["the tables alone", false],
  ["a search index", true],
] as const;

const embedded = "the embedded database";
const server = "a Postgres server";

/** Opened once each, for everything that is asked of a directory there. */
const opened = new Map<string, { database: Database; close: () => Promise<void> }>();
async function databaseAt(place: string): Promise<Database> {
  const known = opened.get(place);
  if (known) return known.database;
  const started: Partial<TestServer> = place === server ? await startPostgres() : {};
  const database = await openDatabase(started);
  const close = async () => {
    await database.close();
    await started.stop?.();
  };
  opened.set(place, { database, close });
  return database;
}
afterAll(async () => {
  for (const { close } of opened.values()) await close();
});

// Without a server for this machine there is nothing to declare.
for (const place of hasPostgres ? [embedded, server] : [embedded]) {
  for (const [means, indexed] of modes) {
    describeDirectory(`a directory on ${place}, with ${means}`, async () => {
      const database = await databaseAt(place);
      await createTables(database);
      if (indexed) await migrateDirectory(database);
      await fillTables(database, directoryUsers, directoryGroups);
      return { directory: createPostgresDirectory({ database, indexed }) };
    });
  }
}

const caller = { userId: "zoe" };
const zoe: DirectoryUser = {
  id: "zoe",
  name: "Zoe",
  email: "z@acme.io",
  avatar: null,
  colors: [],
  groupIds: ["team"],
};
let database: Database;

beforeAll(async () => {
  database = await databaseAt(process.env.TEST_DATABASE_URL === undefined ? embedded : server);
}, 60_000);

const run = async (statement: string) => rowsOf(await database.drizzle.execute(sql.raw(statement)));

describe.each(modes)("given the tables of an app, with %s", (_, indexed) => {
  const directoryOf = async (options: Partial<PostgresDirectoryOptions> = {}) => {
    if (indexed) await migrateDirectory(database, options);
    return createPostgresDirectory({ database, indexed, ...options });
  };
  let directory: Directory;
  const find = async (text: string) => {
    const found = await directory.search({ text, limit: 10 }, caller);
    return [...found.users, ...found.groups].map(({ id }) => id);
  };

  beforeEach(async () => {
    await createTables(database);
    await fillTables(database, [zoe], [{ id: "team", name: "Team" }]);
    directory = await directoryOf();
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

  it("should serve tables with other names and types, and no longer those of before", async () => {
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
    directory = await directoryOf({ tables });

    const martin = { id: "7", name: "Zoe Martin", avatar: null, colors: [], groupIds: [team] };
    const tea = { id: team, name: "Tea", memberCount: 1 };
    expect(await directory.users(["7", "not a number", "07", "9".repeat(30)], caller)).toEqual([
      martin,
      null,
      null,
      null,
    ]);
    const groupIds = [team, "no uuid", team.toUpperCase()];
    expect(await directory.groups(groupIds, caller)).toEqual([tea, null, null]);
    expect(await directory.search({ text: "martin", limit: 5 }, caller)).toEqual({
      users: [martin],
      groups: [],
    });
    expect(
      await directory.search({ text: "martin", limit: 5, organizationId: "acme" }, caller),
    ).toEqual({ users: [], groups: [] });
    expect((await directory.byEmail(["K@X.org"], caller)).map((user) => user?.id)).toEqual(["8"]);
    expect(await directory.members(team, null, caller)).toEqual({
      items: [martin],
      nextCursor: null,
    });

    await run("insert into users (id, name) values ('old', 'Oldtimer')");
    expect(await find("oldtimer")).toEqual([]);
  });

  it.each([
    ["char(3)", "int", "abc", "7"],
    ["numeric", "text", "12", "7"],
    [
      "uuid",
      "text",
      "6c8a1d0e-0000-4000-8000-000000000001",
      "6c8a1d0e-0000-4000-8000-000000000002",
    ],
    ['text collate "C"', 'varchar(9) collate "POSIX"', "abc", "def"],
  ])(
    "should serve ids of the type %s, with memberships that say them as %s",
    async (type, other, id, groupId) => {
      await run("drop table memberships, users, groups");
      await run(`create table users (id ${type} primary key, name text, email text)`);
      await run(`create table groups (id ${other} primary key, name text)`);
      await run("create table memberships (user_id text, group_id text)");
      await run(`insert into users values ('${id}', 'Zoe Martin', 'zoe@acme.io')`);
      await run(`insert into groups values ('${groupId}', 'Team')`);
      await run(`insert into memberships values ('${id}', '${groupId}')`);
      directory = await directoryOf({
        tables: {
          users: { columns: { avatar: null, colors: null, organizationId: null } },
          groups: { columns: { organizationId: null } },
        },
      });
      const user = { ...zoe, id, name: "Zoe Martin", email: "zoe@acme.io", groupIds: [groupId] };
      expect(await directory.users([id, "nobody"], caller)).toEqual([user, null]);
      expect(await directory.groups([groupId], caller)).toEqual([
        { id: groupId, name: "Team", memberCount: 1 },
      ]);
      expect(await find("martin")).toEqual([id]);
      expect(await find("tema")).toEqual([groupId]);
      expect((await directory.members(groupId, null, caller)).items).toEqual([user]);
    },
  );

  it.each(['users"; drop table users; --', "", "a$guestlist$b", "x".repeat(64), "nul\0", "a.b"])(
    "should refuse the name %j",
    async (table) => {
      const options = { tables: { users: { table } } };
      await expect(directoryOf(options)).rejects.toThrow(/cannot be the name/);
      expect(() => createPostgresDirectory({ database, ...options })).toThrow(TypeError);
    },
  );

  it("should serve as soon as there are tables, though there were none before", async () => {
    const tables = { users: { table: "later" } };
    const early = createPostgresDirectory({ database, tables });
    await run("drop table if exists later");
    await expect(early.users(["zoe"], caller)).rejects.toThrow();
    await run("create table later as select * from users");
    expect(await early.users(["zoe"], caller)).toEqual([zoe]);
  });
});

describe("given the tables alone", () => {
  it("should change nothing in the database", async () => {
    await run("drop schema if exists guestlist_directory cascade");
    await createTables(database);
    await fillTables(database, [zoe], [{ id: "team", name: "Team" }]);
    await run("begin read only");
    const directory = createPostgresDirectory({ database });
    expect((await directory.search({ text: "zeo", limit: 5 }, caller)).users).toEqual([]);
    expect((await directory.search({ text: "acme", limit: 5 }, caller)).users).toEqual([zoe]);
    expect(await directory.byEmail(["Z@acme.io"], caller)).toEqual([zoe]);
    expect((await directory.members("team", null, caller)).items).toEqual([zoe]);
    await run("commit");
  });
});

describe("given many people and many searches", () => {
  it("should find the same in memory, in the tables alone and in a search index", async () => {
    const words = "Martin Marten Zoë Søren Jean-Luc O'Brien Иван 한국 Al Łódź de la van-der".split(
      " ",
    );
    const pick = (seed: number) => words[(seed * 7919) % words.length] ?? "";
    const users = Array.from({ length: 120 }, (_, index): DirectoryUser => {
      const name = [index, index * 3 + 1, index * 5 + 2]
        .slice(0, 1 + (index % 3))
        .map(pick)
        .join(" ");
      const address = `${pick(index + 4)}.${index}@${pick(index * 11)}-x.example`;
      const email = index % 5 === 0 ? {} : { email: address };
      return { id: `p${index}`, name, avatar: null, colors: [], groupIds: [], ...email };
    });
    await createTables(database);
    await fillTables(database, users, []);
    await migrateDirectory(database);
    const [alone, index] = [false, true].map((indexed) =>
      createPostgresDirectory({ database, indexed }),
    );
    const memory = createMemoryDirectory({ users });
    const typed = words.flatMap((word, at) => [
      word,
      word.slice(0, 2 + (at % 3)),
      [`${word} ${pick(at + 5).slice(0, 3)}`, `${pick(at)}${word}`, `${word}.${at}@`][at % 3] ?? "",
      `${word.slice(1, 3)}${word.slice(0, 1)}${word.slice(3)}`,
    ]);
    for (const text of typed) {
      const [expected, ...found] = await Promise.all(
        [memory, alone, index].map(async (directory) => {
          const answer = await directory?.search({ text, limit: 7 }, caller);
          return answer?.users.map(({ id }) => id);
        }),
      );
      expect([text, ...found]).toEqual([text, expected, expected]);
    }
  });
});
