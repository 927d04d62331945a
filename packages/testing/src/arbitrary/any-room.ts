import type { MemoryRoom } from "@guestlist/api/memory";
import fc from "fast-check";
import { scopes } from "../role-scopes.ts";
import { anyGroup, anyPerson } from "./people.ts";
import { roomWith } from "./rooms.ts";
import { knownScopes, roleScopes } from "./scopes.ts";

export type NewRoom = Omit<MemoryRoom, "id">;

/** A room that people made, mostly owned, with someone of every role. */
const usualRoom: fc.Arbitrary<NewRoom> = fc
  .record({
    entries: fc.uniqueArray(fc.tuple(anyPerson, fc.constantFrom(...Object.values(scopes))), {
      selector: ([id]) => id,
      maxLength: 5,
    }),
    groups: fc.uniqueArray(fc.tuple(anyGroup, fc.constantFrom(scopes.viewer, scopes.editor)), {
      selector: ([id]) => id,
      maxLength: 2,
    }),
    owners: fc.constantFrom(["olivier"], ["olivier", "zoe"], ["olivier", "ghost"], []),
    defaultAccesses: fc.constantFrom([], [], scopes.viewer, scopes.editor),
    setting: fc.constantFrom({}, {}, {}, {}, {}, { guestlistEditorsCanShare: "no" }),
  })
  .map(({ entries, groups, owners, defaultAccesses, setting }) => ({
    defaultAccesses,
    usersAccesses: Object.fromEntries([
      ["kim", scopes.editor],
      ...entries,
      ["zoe", scopes.editor],
      ...owners.map((id) => [id, scopes.owner] as const),
    ]),
    groupsAccesses: Object.fromEntries(groups),
    metadata: { name: "Launch plan", ...setting, ...(owners.length > 0 && { owner: owners }) },
  }));

/** Mostly one of those; sometimes what other code may have left. */
export const anyRoom: fc.Arbitrary<NewRoom> = fc.oneof(
  { weight: 7, arbitrary: usualRoom },
  { weight: 1, arbitrary: roomWith(fc.oneof(roleScopes, knownScopes)) },
);
