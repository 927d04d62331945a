import type { Room } from "@guestlist/access";
import type { Operation } from "@guestlist/testing/fake-liveblocks/fault";
import { scopes } from "@guestlist/testing/role-scopes";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Answer } from "../support/answer.ts";
import { type FaultRow, faultTable, type Outcome, slowFaults } from "./fault-table.ts";
import { type FaultyFixture, faultyFixture } from "./faulty-fixture.ts";
import { leaked } from "./leak.ts";

/**
 * The table of upstream faults, on the whole API over the real SDK and HTTP. Many wait for a
 * time-out, so all of them wait together.
 */
vi.setConfig({ testTimeout: 30_000 });

const rows = [...slowFaults, ...faultTable];
/** A request's time, and some for a machine that has much else to do. */
const longest = 8_000 + 4_000;
const written: unknown[] = [];
const unhandled: unknown[] = [];
const remember = (reason: unknown) => unhandled.push(reason);

beforeAll(async () => {
  // Nothing that is slow only because it is the first may look like a fault.
  await isAlive(await faultyFixture());
  process.on("unhandledRejection", remember);
  for (const level of ["log", "info", "warn", "error", "debug"] as const) {
    vi.spyOn(console, level).mockImplementation((...said) => void written.push(said));
  }
});
afterAll(() => {
  process.off("unhandledRejection", remember);
  vi.restoreAllMocks();
});

const readings = [
  ["the list", "GET", "/rooms/launch-plan/access"],
  ["a search", "GET", "/rooms/launch-plan/candidates?q=noor"],
  ["a preview", "POST", "/rooms/launch-plan/access/preview"],
] as const;

const changes = [
  [
    "a change",
    "PATCH",
    "/rooms/launch-plan/access",
    { people: { lea: "viewer" } },
    { lea: scopes.viewer },
  ],
  [
    "an invitation",
    "POST",
    "/rooms/launch-plan/invitations",
    { invitees: [{ userId: "noor" }], role: "viewer" },
    { noor: scopes.viewer },
  ],
] as const;

interface Sent extends FaultyFixture {
  answer: Answer;
  /** The room as it was. */
  before: Room | undefined;
}

/** Sends as the owner while the platform fails, and sees that nothing worse came of it. */
async function sendWhileFailing(
  { does, times }: FaultRow,
  on: Operation,
  request: { method: string; path: string; json?: unknown },
  applied = false,
): Promise<Sent> {
  const fixture = await faultyFixture({ log: (entry) => void written.push(entry) });
  const { fake, send, kept } = fixture;
  const before = kept();
  fake.faults.add({ does, on, applied, ...(times !== undefined && { times }) });
  const began = performance.now();
  const answer = await send("olivier", request);
  expect(performance.now() - began).toBeLessThan(longest);
  expect(JSON.stringify([answer.body, ...answer.headers])).not.toMatch(leaked);
  fake.faults.clear();
  // The SDK takes no signal for a token.
  if (does.kind === "never" && on !== "identify") {
    await vi.waitFor(() => {
      expect(fake.calls.filter(({ fault, givenUp }) => fault && !givenUp)).toEqual([]);
    }, 5_000);
  }
  return { ...fixture, answer, before };
}

const withEntries = (room: Room | undefined, entries: Room["usersAccesses"]) => ({
  ...room,
  usersAccesses: { ...room?.usersAccesses, ...entries },
});

async function isAlive({ fake, read }: FaultyFixture): Promise<void> {
  expect((await read("olivier")).status).toBe(200);
  await fake.stop();
}

function outcomeOf({ status, body, headers }: Answer): Outcome {
  const code: unknown = Object(body).code;
  expect(headers.get("Retry-After")).toBe(code === "rate_limited" ? "5" : null);
  return status < 300 ? "200" : `${status} ${code}`;
}

describe.concurrent.each(rows)("given a platform whose answer is $name", (row) => {
  const most = slowFaults.includes(row) ? 1 : undefined;

  it.each(readings.slice(0, most))(
    "should say so when %s cannot be read",
    async (_, method, path) => {
      const json = method === "POST" ? { change: { people: { lea: "viewer" } } } : undefined;
      const fixture = await sendWhileFailing(row, "read", { method, path, json });
      expect(outcomeOf(fixture.answer)).toBe(row.read);
      expect(fixture.asked("read")).toBeLessThanOrEqual(3);
      expect(fixture.asked("write")).toBe(0);
      await isAlive(fixture);
    },
  );

  it.each(changes.slice(0, most))(
    "should write nothing for %s when the room cannot be read",
    async (...change) => {
      const [, method, path, json, entries] = change;
      const fixture = await sendWhileFailing(row, "read", { method, path, json });
      expect(outcomeOf(fixture.answer)).toBe(row.read);
      const isDone = row.read === "200";
      expect(fixture.asked("write")).toBe(isDone ? 1 : 0);
      expect(fixture.kept()).toEqual(
        isDone ? withEntries(fixture.before, entries) : fixture.before,
      );
      await isAlive(fixture);
    },
  );

  it("should say so when there is no token", async () => {
    const fixture = await sendWhileFailing(row, "identify", { method: "POST", path: "/auth" });
    expect(outcomeOf(fixture.answer)).toBe(row.token);
    expect(fixture.asked("identify")).toBeLessThanOrEqual(3);
    await isAlive(fixture);
  });

  it.each(changes.slice(0, most))(
    "should say what became of %s that was not made",
    async (...change) => {
      const [, method, path, json, entries] = change;
      const fixture = await sendWhileFailing(row, "write", { method, path, json });
      expect(outcomeOf(fixture.answer)).toBe(row.write);
      const isDone = row.write === "200";
      expect(fixture.kept()).toEqual(
        isDone ? withEntries(fixture.before, entries) : fixture.before,
      );
      // Only one that surely was not made is made again.
      if (row.applied) expect(fixture.asked("write")).toBe(1);
      await isAlive(fixture);
    },
  );

  const { applied } = row;
  if (applied === undefined) return;
  it.each(changes.slice(0, most))("should find %s that was made", async (...change) => {
    const [, method, path, json, entries] = change;
    const fixture = await sendWhileFailing(row, "write", { method, path, json }, true);
    expect(outcomeOf(fixture.answer)).toBe(applied);
    expect(fixture.kept()).toEqual(withEntries(fixture.before, entries));
    expect(fixture.answer.body).toMatchObject({ access: { room: { id: "launch-plan" } } });
    expect(fixture.asked("write")).toBe(1);
    await isAlive(fixture);
  });
});

describe("given all of these", () => {
  it("should have left no rejection unhandled, and nothing of the platform's in a log", () => {
    expect(unhandled).toEqual([]);
    expect(JSON.stringify(written)).not.toMatch(leaked);
  });
});
