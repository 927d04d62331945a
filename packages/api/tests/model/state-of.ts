import type { Room } from "@guestlist/access";
import { acme } from "@guestlist/testing/people";
import { ownersIn, roleOfEntry } from "./reading.ts";

/** What a room says of each key, as activity names keys and values; what is not there is left out. */
export type State = ReadonlyMap<string, string>;

export function stateOf(room: Room): State {
  const state = readBefore.get(room) ?? read(room);
  readBefore.set(room, state);
  return state;
}

/** A room never changes, it is replaced. */
const readBefore = new WeakMap<Room, State>();

function read(room: Room): State {
  const state = new Map<string, string>();
  const owners = ownersIn(room);
  for (const [id, entry] of Object.entries(room.usersAccesses)) {
    const role = owners.includes(id) ? "owner" : roleOfEntry(entry);
    if (role !== null) state.set(`person ${id}`, role);
  }
  const anyone = roleOfEntry(room.defaultAccesses);
  let organization: string | null = null;
  for (const [id, entry] of Object.entries(room.groupsAccesses)) {
    const role = roleOfEntry(entry);
    if (id === acme.groupId) organization = role;
    // The organisation's entry is a row only where anyone may open the room besides.
    const isRow = id !== acme.groupId || anyone !== null;
    if (role !== null && isRow) state.set(`group ${id}`, role);
  }
  const general =
    anyone !== null
      ? `anyone:${anyone}`
      : organization !== null
        ? `organization:${organization}`
        : "restricted";
  const setting = new Map(Object.entries(room.metadata)).get("guestlistEditorsCanShare");
  return state.set("general ", general).set("settings ", setting === "no" ? "no" : "yes");
}
