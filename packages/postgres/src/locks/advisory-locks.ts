import type { Locks } from "@guestlist/api";
import type { Pool, PoolClient } from "pg";
import { LOCK_PATIENCE } from "./lock-patience.ts";
import { roomQueue } from "./room-queue.ts";

/**
 * One at a time per room among all processes of a server: an advisory lock of a transaction, so it
 * is gone when the connection is, and works behind a pooler. A queue in front keeps those of this
 * process who wait for one room from taking a connection each. When the connection breaks in the
 * middle of the work, the work goes on and its outcome counts: it may have written already.
 *
 * @param pool used for nothing else; how many rooms can be locked at once by this process
 */
export function createAdvisoryLocks(pool: Pool, patience = LOCK_PATIENCE): Locks {
  const enter = roomQueue();

  return {
    async hold(roomId, work) {
      const deadline = performance.now() + patience;
      const remaining = () => Math.max(1, Math.round(deadline - performance.now()));
      const leave = await enter(roomId, patience);
      let release: Release;
      try {
        release = await beforeTimeout(acquire(pool, roomId, remaining), remaining());
      } catch (cause) {
        leave();
        throw new Error("The lock of the room could not be had.", { cause });
      }
      try {
        return await work();
      } finally {
        // Nobody waits for the server to hear of it but whoever is next.
        void release().then(leave);
      }
    },
  };
}

/** Never rejects. */
type Release = () => Promise<void>;

async function acquire(pool: Pool, roomId: string, remaining: () => number): Promise<Release> {
  const client = await pool.connect();
  // A connection that breaks also rejects what it was asked; unheard, it would end the process.
  client.on("error", ignore);
  const giveBack = (broken: boolean) => {
    client.off("error", ignore);
    client.release(broken);
  };
  try {
    await begin(client, remaining());
    await client.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [
      `guestlist room ${roomId}`,
    ]);
  } catch (error) {
    giveBack(true);
    throw error;
  }
  return async () => {
    const broken = await client.query("commit").then(
      () => false,
      () => true,
    );
    giveBack(broken);
  };
}

/** The work may take longer than the server lets a transaction be idle. */
function begin(client: PoolClient, patience: number) {
  return client.query(
    `begin; set local lock_timeout = ${patience}; set local idle_in_transaction_session_timeout = 0`,
  );
}

/** What comes later is let go of at once. */
function beforeTimeout(acquiring: Promise<Release>, milliseconds: number): Promise<Release> {
  return new Promise((resolve, reject) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      reject(new Error("The database did not answer in time."));
    }, milliseconds);
    acquiring.then(
      (release) => {
        clearTimeout(timer);
        if (late) void release();
        else resolve(release);
      },
      (error) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}

function ignore(): void {}
