import type { Locks } from "@guestlist/api";
import {
  hasPostgres,
  startPostgres,
  type TestServer,
} from "@guestlist/testing/postgres/start-postgres";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createAdvisoryLocks } from "./advisory-locks.ts";

describe.runIf(hasPostgres)("given a Postgres server", () => {
  let server: TestServer;
  let admin: pg.Pool;
  beforeAll(async () => {
    server = await startPostgres();
    admin = open({});
  }, 60_000);
  afterAll(async () => {
    await admin.end();
    await server.stop();
  });

  /** A pool ends before its connections are closed: they may still hear that the server stops. */
  const open = (options: pg.PoolConfig) => {
    const made = new pg.Pool({ connectionString: server.url, ...options });
    made.on("error", () => {});
    return made;
  };
  const opened: pg.Pool[] = [];
  const pool = (max: number, name = "locks") => {
    const made = open({ max, application_name: name });
    opened.push(made);
    return made;
  };
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((made) => made.end()));
  });
  const terminate = async (name: string, waiting: boolean) => {
    const { rowCount } = await admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = $1 and (wait_event_type = 'Lock') = $2`,
      [name, waiting],
    );
    return rowCount;
  };
  const someoneWaits = (name: string) =>
    expect
      .poll(async () => {
        const { rowCount } = await admin.query(
          `select from pg_stat_activity
            where application_name = $1 and wait_event_type = 'Lock' and wait_event = 'advisory'`,
          [name],
        );
        return rowCount;
      })
      .toBe(1);

  /** Holds a lock until it is let go of. */
  const hold = async (lock: Locks["hold"], roomId = "room") => {
    let letGo = () => {};
    const until = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let done: Promise<string> | undefined;
    await new Promise<void>((begun, refused) => {
      done = lock(roomId, async () => {
        begun();
        await until;
        return "done";
      });
      done.catch(refused);
    });
    return {
      letGo: () => {
        letGo();
        return done;
      },
    };
  };

  describe("when more rooms are locked at once than there are connections", () => {
    it("should serve all, also when each work needs a connection for queries", async () => {
      const { hold: lock } = createAdvisoryLocks(pool(2));
      const queries = pool(2, "queries");
      const rooms = Array.from({ length: 50 }, (_, index) => `room-${index}`);
      const answers = await Promise.all(
        rooms.map((room) =>
          lock(room, async () => (await queries.query("select $1::text as room", [room])).rows[0]),
        ),
      );
      expect(answers).toEqual(rooms.map((room) => ({ room })));
    });

    it("should wait for one room with one connection", async () => {
      const { hold: lock } = createAdvisoryLocks(pool(2));
      const held = await hold(lock);
      const waiting = Array.from({ length: 20 }, () => lock("room", async () => "turn"));
      expect(await lock("elsewhere", async () => "free")).toBe("free");
      await held.letGo();
      expect(new Set(await Promise.all(waiting))).toEqual(new Set(["turn"]));
    });
  });

  describe("when a lock cannot be had in time", () => {
    it("should reject those of this process who wait, and let those in who come later", async () => {
      const { hold: lock } = createAdvisoryLocks(pool(2), 500);
      const held = await hold(lock);
      await expect(lock("room", async () => "never")).rejects.toThrow(/busy with the room/);
      expect(await held.letGo()).toBe("done");
      expect(await lock("room", async () => "later")).toBe("later");
    });

    it("should reject those of another process, and let those in who come later", async () => {
      const held = await hold(createAdvisoryLocks(pool(1)).hold);
      const { hold: impatient } = createAdvisoryLocks(pool(1), 500);
      await expect(impatient("room", async () => "never")).rejects.toThrow("could not be had");
      await held.letGo();
      expect(await impatient("room", async () => "later")).toBe("later");
    });

    it("should reject when every connection is taken, and use them again afterwards", async () => {
      const { hold: lock } = createAdvisoryLocks(pool(1), 500);
      const held = await hold(lock, "one");
      await expect(lock("other", async () => "never")).rejects.toThrow("could not be had");
      await held.letGo();
      expect(await lock("other", async () => "later")).toBe("later");
    });

    it("should reject when there is no server", async () => {
      const nowhere = new pg.Pool({ connectionString: "postgres://nobody@%2Fnowhere/none" });
      await expect(createAdvisoryLocks(nowhere).hold("room", async () => "never")).rejects.toThrow(
        "could not be had",
      );
      await nowhere.end();
    });
  });

  describe("when connections break", () => {
    it("should answer what a work answers that had begun, and lock again", async () => {
      const { hold: lock } = createAdvisoryLocks(pool(1));
      const held = await hold(lock);
      expect(await terminate("locks", false)).toBe(1);
      // The lock is gone with its connection, so another process does not wait for it.
      expect(await createAdvisoryLocks(pool(1, "others")).hold("room", async () => "let in")).toBe(
        "let in",
      );
      expect(await held.letGo()).toBe("done");
      expect(await lock("room", async () => "again")).toBe("again");
    });

    it("should reject who waits, and let the next in", async () => {
      const held = await hold(createAdvisoryLocks(pool(1, "holder")).hold);
      const { hold: lock } = createAdvisoryLocks(pool(1));
      const waiting = lock("room", async () => "never");
      const next = lock("room", async () => "next");
      const refused = expect(waiting).rejects.toThrow("could not be had");
      await someoneWaits("locks");
      expect(await terminate("locks", true)).toBe(1);
      await refused;
      await held.letGo();
      expect(await next).toBe("next");
    });
  });
});
