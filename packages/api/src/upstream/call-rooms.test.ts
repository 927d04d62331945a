import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { shareFixture } from "../../tests/support/share-fixture.ts";
import { type Rooms, RoomsError, type RoomsFailure } from "../index.ts";

const secret = "sk_live_hunter2 <html>stack at /srv/app</html>";

/** What the adapter throws for each failure, with something in it that nobody may see. */
function failing(failure: RoomsFailure | "anything"): () => Promise<never> {
  const error = failure === "anything" ? new TypeError(secret) : new RoomsError(failure);
  return () => Promise.reject(Object.assign(error, { details: secret, cause: secret }));
}

const change = {
  method: "PATCH",
  path: "/rooms/launch-plan/access",
  json: { people: { lea: "viewer" } },
};

beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("given rooms that fail", () => {
  it.each([
    ["unreachable", 503, "upstream_unavailable", 503, "upstream_unavailable"],
    ["unavailable", 503, "upstream_unavailable", 502, "unknown_outcome"],
    ["timeout", 504, "upstream_timeout", 502, "unknown_outcome"],
    ["misconfigured", 502, "upstream_misconfigured", 502, "upstream_misconfigured"],
    ["rate_limited", 429, "rate_limited", 429, "rate_limited"],
    ["refused", 422, "upstream_refused", 422, "upstream_refused"],
    ["cut_off", 502, "bad_upstream", 502, "unknown_outcome"],
    ["bad_answer", 502, "bad_upstream", 502, "unknown_outcome"],
    ["anything", 500, "internal", 500, "internal"],
  ] as const)(
    "should answer %s with %i %s, and a write with %i %s",
    async (failure, readStatus, readCode, writeStatus, writeCode) => {
      const logged = vi.spyOn(console, "error").mockImplementation(() => {});
      const fail = failing(failure);
      const reading = shareFixture({ rooms: (rooms) => ({ ...rooms, get: fail }) });
      const writing = shareFixture({ rooms: (rooms) => ({ ...rooms, update: fail }) });
      const signing = shareFixture({ rooms: (rooms) => ({ ...rooms, identify: fail }) });
      const before = structuredClone([...writing.rooms.all]);
      const [read, unwritten, written, signed] = await Promise.all([
        reading.read("olivier"),
        reading.send("olivier", change),
        writing.send("olivier", change),
        signing.send("olivier", { method: "POST", path: "/auth" }),
      ]);
      for (const answer of [read, unwritten, signed]) {
        expect(answer).toMatchObject({ status: readStatus, body: { code: readCode } });
      }
      expect(written).toMatchObject({ status: writeStatus, body: { code: writeCode } });
      expect(reading.calls.some(({ name }) => name === "rooms.update")).toBe(false);
      expect([...writing.rooms.all]).toEqual(before);
      for (const answer of [read, unwritten, written, signed]) {
        expect(JSON.stringify([answer.body, ...answer.headers])).not.toMatch(/hunter2|srv|html/);
        expect(answer.headers.get("Retry-After")).toBe(failure === "rate_limited" ? "5" : null);
      }
      for (const [line] of logged.mock.calls) {
        expect(line).not.toMatch(/hunter2|srv|\n/);
        expect(JSON.parse(line)).toMatchObject(
          failure === "anything"
            ? { level: "error", code: "internal", kind: "TypeError" }
            : { level: "error", code: "upstream_misconfigured" },
        );
      }
      const isToRepair = failure === "anything" || failure === "misconfigured";
      expect(logged).toHaveBeenCalledTimes(isToRepair ? 4 : 0);
    },
  );

  it.each(["get", "update", "identify"] as const)(
    "should give a %s up that never answers, and tell it so",
    async (method) => {
      vi.useFakeTimers();
      let given: AbortSignal | undefined;
      const hang: Rooms["get"] = (_, options) => {
        given = options?.signal;
        return new Promise(() => {});
      };
      const rooms: Partial<Rooms> =
        method === "identify"
          ? { identify: () => new Promise(() => {}) }
          : method === "get"
            ? { get: hang }
            : { update: (roomId, _, options) => hang(roomId, options) };
      const { send } = shareFixture({ rooms: (memory) => ({ ...memory, ...rooms }) });
      const answer = send(
        "olivier",
        method === "identify" ? { method: "POST", path: "/auth" } : change,
      );
      await vi.advanceTimersByTimeAsync(8_100);
      expect(await answer).toMatchObject(
        method === "update"
          ? { status: 502, body: { code: "unknown_outcome" } }
          : { status: 504, body: { code: "upstream_timeout" } },
      );
      if (method !== "identify") expect(given?.aborted).toBe(true);
    },
  );

  it("should not let a change wait for ever behind one that hangs", async () => {
    vi.useFakeTimers();
    let hangs = true;
    const { send, rooms } = shareFixture({
      rooms: (memory) => ({
        ...memory,
        update: (roomId, patch) => (hangs ? new Promise(() => {}) : memory.update(roomId, patch)),
      }),
    });
    const first = send("olivier", change);
    const second = send("zoe", { ...change, json: { people: { lea: "editor" } } });
    await vi.advanceTimersByTimeAsync(3_900);
    hangs = false;
    await vi.advanceTimersByTimeAsync(200);
    expect((await first).status).toBe(502);
    expect((await second).status).toBe(200);
    expect(rooms.all.get("launch-plan")?.usersAccesses.lea).toEqual(["room:write"]);
  });
});

describe("given a directory that fails", () => {
  const down = () => Promise.reject(new Error(secret));

  it("should still show a room to who has an entry, with ids for names", async () => {
    const { read } = shareFixture({
      directory: (directory) => ({ ...directory, users: down, groups: down }),
    });
    const { status, body } = await read("olivier");
    expect(status).toBe(200);
    expect(body).toMatchObject({
      people: [{ user: { id: "olivier", name: "olivier", known: false } }, {}, {}, {}],
      groups: [{ group: { name: "engineering", memberCount: null } }, {}],
    });
    expect(JSON.stringify(body)).not.toContain("hunter2");
  });

  it("should not decide about who may come in through a group", async () => {
    const { read } = shareFixture({ directory: (directory) => ({ ...directory, users: down }) });
    for (const userId of ["kim", "noor"]) {
      expect(await read(userId)).toMatchObject({
        status: 503,
        body: { code: "upstream_unavailable" },
      });
    }
  });

  it("should change nothing", async () => {
    for (const json of [{ people: { lea: null } }, { general: { audience: "restricted" } }]) {
      const { send, calls } = shareFixture({
        directory: (directory) => ({ ...directory, users: down }),
      });
      expect(await send("olivier", { ...change, json })).toMatchObject({
        status: 503,
        body: { code: "upstream_unavailable" },
      });
      expect(calls.some(({ name }) => name === "rooms.update")).toBe(false);
    }
  });

  it("should give up on one that never answers", async () => {
    vi.useFakeTimers();
    const { read } = shareFixture({
      directory: (directory) => ({ ...directory, users: () => new Promise(() => {}) }),
    });
    const answer = read("kim");
    await vi.advanceTimersByTimeAsync(4_100);
    expect((await answer).status).toBe(503);
  });

  it("should read an answer that is reordered, doubled and short by ids", async () => {
    const { client } = shareFixture({
      directory: (directory) => ({
        ...directory,
        users: async (ids, caller) => {
          const users = await directory.users(ids, caller);
          const [sam] = await directory.users(["sam"], caller);
          return [...users.reverse().slice(1), users[0] ?? null, users[0] ?? null, sam ?? null];
        },
      }),
    });
    const { people } = await client("olivier").roomAccess("launch-plan");
    expect(people.map(({ user }) => [user.id, user.name])).toEqual([
      ["olivier", "Olivier Laurent"],
      ["zoe", "Zoë Martin"],
      ["lea", "Léa Petit"],
      ["marc", "Marc Chevalier"],
    ]);
  });
});
