import {
  editorsCanShare,
  generalAccess,
  groupRole,
  listedGroups,
  listedPeople,
  personRole,
  type Room,
} from "@guestlist/access";
import { acme } from "../people.ts";
import { scopes } from "../role-scopes.ts";

/** Two owners, or one, and someone of every other role. Noor and Sam have none. */
export function raceRoom(owners: readonly string[]): Room {
  return {
    id: "race",
    defaultAccesses: [],
    usersAccesses: {
      olivier: scopes.owner,
      zoe: scopes.editor,
      kim: scopes.editor,
      lea: scopes.commenter,
      marc: scopes.viewer,
    },
    groupsAccesses: { engineering: scopes.viewer },
    metadata: { owner: [...owners], name: "Launch plan" },
  };
}

/** What a room says of each key, as activity names keys and values; what is not there is left out. */
export type RoomState = ReadonlyMap<string, string>;

export function stateOf(room: Room): RoomState {
  const rules = { organization: acme };
  const general = generalAccess(room, rules);
  const state = new Map<string, string | null>([
    [
      "general ",
      general.audience === "restricted" ? "restricted" : `${general.audience}:${general.role}`,
    ],
    ["settings ", editorsCanShare(room) ? "yes" : "no"],
  ]);
  for (const id of listedPeople(room)) state.set(`person ${id}`, personRole(room, id, rules));
  for (const id of listedGroups(room, rules)) state.set(`group ${id}`, groupRole(room, id, rules));
  return new Map([...state].filter((entry): entry is [string, string] => entry[1] !== null));
}
