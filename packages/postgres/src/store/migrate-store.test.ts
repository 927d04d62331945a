import { PGlite } from "@electric-sql/pglite";
import { type ActivityEntry, forgetRoom, type StoredInvitation } from "@guestlist/api";
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/pglite";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTables } from "../../tests/support/example-tables.ts";
import type { Database } from "../database/database.ts";
import { rowsOf } from "../database/rows.ts";
import { migrateDirectory } from "../directory/index.ts";
import { migrateStore } from "./migrate-store.ts";
import { createPostgresStore } from "./postgres-store.ts";

/** Every statement that was run, with its values. */
const asked: [string, unknown[]][] = [];
const logger = { logQuery: (query: string, values: unknown[]) => asked.push([query, values]) };
/** One for all tests: it takes seconds to start. It is the app's own, so without our lock. */
let client: PGlite;
let database: Pick<Database, "drizzle">;
beforeAll(async () => {
  client = await PGlite.create();
  database = { drizzle: drizzle({ client, logger }) };
}, 60_000);
beforeEach(() => client.exec("drop schema if exists guestlist_store cascade"));
afterAll(() => client.close());

const run = async (statement: string) => rowsOf(await database.drizzle.execute(sql.raw(statement)));
const ledger = () =>
  run("select version, applied_at::text from guestlist_store.guestlist_migrations order by 1");

const invitation: StoredInvitation = {
  id: "i1",
  roomId: "room",
  email: "kim@acme.io",
  role: "editor",
  message: null,
  invitedBy: "olivier",
  invitedAt: new Date(1),
  expiresAt: new Date(2),
  tokenHash: "hash",
  state: "pending",
};

const entry: ActivityEntry = {
  roomId: "room",
  at: new Date(3),
  by: "zoe",
  kind: "person",
  target: "kim",
  from: null,
  to: "viewer",
};

describe("given an empty database", () => {
  it("should serve processes that start at once, and run each step once", async () => {
    await Promise.all([migrateStore(database), migrateStore(database), migrateStore(database)]);
    const before = await ledger();
    expect(before.map(({ version }) => version)).toEqual([1, 2]);
    await migrateStore(database);
    expect(await ledger()).toEqual(before);
  });

  it("should create nothing outside its own schema", async () => {
    const relations = `select nspname || '.' || relname as name from pg_class
      join pg_namespace on pg_namespace.oid = relnamespace
      where nspname !~ '^(pg_|information_schema|guestlist_store$)'`;
    const before = await run(relations);
    await migrateStore(database);
    expect(await run(relations)).toEqual(before);
  });

  it("should stand beside the directory, whichever comes first, and without it", async () => {
    await createTables(database);
    await migrateStore(database);
    await createPostgresStore({ database }).invitations.save(invitation);
    await migrateDirectory(database);
    await migrateStore(database);
    await run("drop schema guestlist_directory cascade");
    expect(await createPostgresStore({ database }).invitations.find("i1")).toEqual(invitation);
  });
});

describe("given a database with data", () => {
  beforeEach(async () => {
    await migrateStore(database);
    await createPostgresStore({ database }).invitations.save(invitation);
  });

  it("should keep all of it when it is migrated again", async () => {
    await migrateStore(database);
    expect(await createPostgresStore({ database }).invitations.find("i1")).toEqual(invitation);
  });

  it("should leave one alone that a newer version has migrated", async () => {
    await run("insert into guestlist_store.guestlist_migrations (version) values (99)");
    await migrateStore(database);
    expect(await ledger()).toHaveLength(3);
    expect(await createPostgresStore({ database }).invitations.find("i1")).toEqual(invitation);
  });

  it("should serve a role that may only read and write the tables", async () => {
    await run("create role app");
    await run("grant usage on schema guestlist_store to app");
    await run(
      "grant select, insert, update, delete on all tables in schema guestlist_store to app",
    );
    await run("set role app");
    await migrateStore(database);
    const store = createPostgresStore({ database });
    await store.invitations.save({ ...invitation, id: "i2", email: "lea@acme.io" });
    await store.activity.record([entry]);
    await forgetRoom(store, "room");
    expect(await store.invitations.list("room")).toEqual([]);
    await run("reset role");
  });
});

describe("given many rows", () => {
  it("should answer every question by an index", async () => {
    await migrateStore(database);
    await client.exec(`
      insert into guestlist_store.activity (room_id, at, by_id, kind, target, to_value)
      select 'room-' || n % 500, now(), 'person-' || n % 300, 'person', 'person-' || n % 700, 'viewer'
      from generate_series(1, 20000) n;
      insert into guestlist_store.invitations
        (id, room_id, email, role, invited_by, invited_at, expires_at, token_hash, state)
      select 'id-' || n, 'room-' || n % 500, n || '@acme.io', 'viewer', 'zoe', now(), now(), 'h' || n,
        'pending'
      from generate_series(1, 5000) n;
      insert into guestlist_store.requests (room_id, user_id, role, requested_at, state)
      select 'room-' || n % 500, 'person-' || n, 'viewer', now(), 'pending'
      from generate_series(1, 5000) n;
      analyze`);

    asked.length = 0;
    const store = createPostgresStore({ database });
    await store.locks.hold("room-7", async () => {
      await store.invitations.list("room-7");
      await store.invitations.listFor("7@acme.io");
      await store.invitations.find("id-7");
      await store.invitations.findByToken("h7");
      await store.requests.list("room-7");
      await store.requests.find("room-7", "person-7");
      await store.activity.list("room-7", "15000", 30);
      await store.activity.latest("room-7", "person", "person-7");
      await store.activity.collaborators("person-7", 10);
      await forgetRoom(store, "room-7");
    });
    const questions = asked.filter(([query]) => /^(select|delete)/.test(query));
    expect(questions).toHaveLength(13);
    for (const [query, values] of questions) {
      const { rows } = await client.query(`explain ${query}`, values);
      expect(JSON.stringify(rows), query).not.toContain("Seq Scan");
    }
  });
});
