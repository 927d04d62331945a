import {
  generalAccess,
  groupRole,
  listedGroups,
  listedPeople,
  personRole,
  type Room,
} from "@guestlist/access";
import type { Change } from "@guestlist/client";
import { acme } from "@guestlist/testing/people";
import { raceRoom } from "@guestlist/testing/races/race-room";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type OpenDialog, openDialog } from "./open-dialog.tsx";
import { type Servers, startServers } from "./start-servers.ts";

const runs = 200;
/** Until what was answered is drawn. */
const patience = { timeout: 5_000, interval: 5 };
/** So many are made in one room, set back before each, with both dialogs open all the while. */
const runsPerRoom = 20;
const people = ["olivier", "zoe"];
const seed = Number(process.env.RACE_SEED ?? Date.now() % 2 ** 31);
const rules = { organization: acme };

let servers: Servers;

beforeAll(async () => {
  servers = await startServers();
  console.info(`dialogs: seed ${seed} (RACE_SEED runs them again)`);
}, 60_000);
afterAll(() => servers.stop(), 30_000);

const role = fc.constantFrom("viewer", "commenter", "editor");
const anyRole = fc.constantFrom("viewer", "commenter", "editor", "owner", null);
/** Few, so that both often change the same thing. */
const person = fc.constantFrom("olivier", "zoe", "lea", "marc", "noor");
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(person, anyRole).map(([id, to]) => ({ people: { [id]: to } })) },
  { weight: 2, arbitrary: fc.option(role).map((to) => ({ groups: { engineering: to } })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom("organization" as const, "anyone" as const), role)
      .map(([audience, to]) => ({ general: { audience, role: to } })),
  },
  { weight: 1, arbitrary: fc.constant({ general: { audience: "restricted" as const } }) },
);
const changes = fc.array(change, { minLength: 1, maxLength: 3 });

/** What a room says, as the rows of a dialog do. */
function rowsOf(room: Room): Map<string, string | null> {
  return new Map([
    ...listedPeople(room).map((id) => [`person:${id}`, personRole(room, id, rules)] as const),
    ...listedGroups(room, rules).map((id) => [`group:${id}`, groupRole(room, id, rules)] as const),
  ]);
}

/** Everybody here belongs to the organisation, so only a restricted room keeps anyone out. */
function expectSame(dialog: OpenDialog, room: Room) {
  const { audience } = generalAccess(room, rules);
  const rows = dialog.rows();
  if (rows === null) {
    expect(audience).toBe("restricted");
    expect(personRole(room, dialog.userId, rules)).toBeNull();
    return;
  }
  expect(new Map([...rows].sort())).toEqual(new Map([...rowsOf(room)].sort()));
  expect(dialog.audience()).toBe(audience);
}

describe("given two dialogs at two servers that share a database", () => {
  it("should end equal to the room, whatever both change at once", async () => {
    const plans = fc.sample(fc.tuple(changes, changes), { numRuns: runs, seed });
    const outcomes = new Map<string, number>();
    let dialogs: OpenDialog[] = [];
    for (const [index, plan] of plans.entries()) {
      const roomId = `dialogs-${seed}-${Math.floor(index / runsPerRoom)}`;
      await servers.put({ ...raceRoom(people), id: roomId });
      if (index % runsPerRoom === 0) {
        for (const dialog of dialogs) dialog.close();
        dialogs = people.map((userId, at) => openDialog(servers.urls[at] ?? "", userId, roomId));
      }
      await Promise.all(dialogs.map((dialog) => dialog.hint()));
      const answered = await Promise.all(
        dialogs.flatMap((dialog, at) => (plan[at] ?? []).map(dialog.change)),
      );
      for (const status of answered) outcomes.set(status, (outcomes.get(status) ?? 0) + 1);
      await Promise.all(dialogs.map((dialog) => dialog.hint()));
      const room = await servers.get(roomId);
      try {
        for (const dialog of dialogs) await vi.waitFor(() => expectSame(dialog, room), patience);
      } catch (cause) {
        throw new Error(`Seed ${seed}, run ${index}: ${JSON.stringify(plan)}: ${cause}`, { cause });
      }
    }
    for (const dialog of dialogs) dialog.close();
    console.info(`dialogs: ${[...outcomes].map(([status, n]) => `${n} ${status}`).join(", ")}`);
    expect(outcomes.get("saved") ?? 0).toBeGreaterThan(runs / 2);
  }, 180_000);
});
