import { scopes } from "@guestlist/testing/role-scopes";
import { expect } from "vitest";
import type { MemoryRoom } from "../../src/memory.ts";
import { type Fixture, type FixtureOptions, shareFixture } from "./share-fixture.ts";

/** The patches that were written. */
export function written({ calls }: Fixture): unknown[] {
  return calls.filter(({ name }) => name === "rooms.update").map(({ args }) => args[1]);
}

/** Sends a change that must be refused: nothing is written, and the room stays as it was. */
export async function refused(
  userId: string | null,
  change: unknown,
  { roomId = "launch-plan", ...options }: FixtureOptions & { roomId?: string } = {},
): Promise<unknown> {
  const fixture = shareFixture(options);
  const before = structuredClone(fixture.rooms.all.get(roomId));
  const { status, body } = await fixture.change(userId, change, roomId);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(written(fixture)).toEqual([]);
  expect(fixture.rooms.all.get(roomId)).toEqual(before);
  return body;
}

/** Sends a change that must be made. */
export async function made(
  userId: string,
  change: unknown,
  { roomId = "launch-plan", ...options }: FixtureOptions & { roomId?: string } = {},
) {
  const fixture = shareFixture(options);
  const { status, body } = await fixture.change(userId, change, roomId);
  expect({ status, body }).toMatchObject({ status: 200 });
  return { ...fixture, body, patches: written(fixture) };
}

/** The usual room with other parts. */
export const withRoom = (room: Partial<MemoryRoom>): FixtureOptions => ({
  extra: [
    {
      id: "launch-plan",
      usersAccesses: { olivier: scopes.owner, zoe: scopes.editor },
      metadata: { owner: "olivier" },
      ...room,
    },
  ],
});
