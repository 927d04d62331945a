import { guestId, isGuestId, limits, type RoleValue } from "@guestlist/access";
import { type Change, entryKey, type RoomAccess, roleAsked } from "@guestlist/client";
import type { LiveLoss } from "../../dialog-state/confirmation.ts";
import type { Texts } from "../../messages/messages.ts";
import { connectedPerson, type Here } from "../../presence/index.ts";
import type { RoomSharing } from "../../room/room-sharing.ts";
import { personName } from "../../wording/person-name.ts";

/** Whom a change takes something from. */
export interface Losses {
  self: boolean;
  /** Of the others, those who are in the room right now. */
  live: readonly LiveLoss[];
}

/** Guests are all alike, so one stands for all of them. */
const anyGuest = guestId("any");

/** Those who are here and may lose something, and oneself where one may: only they are asked about. */
export function mayLose({ me, general }: RoomAccess, change: Change, here: Here): string[] {
  const asked = (kind: "person" | "group", id: string) => roleAsked(change, entryKey({ kind, id }));
  const concernsMany = change.groups || (change.general && general.audience !== "restricted");
  const others = [...here.keys()].filter(
    (id) => id !== me.userId && (concernsMany || asked("person", id) !== undefined),
  );
  const carriesMe = me.paths.some(
    ({ kind, id, decides }) =>
      kind === "group" && decides && id !== null && asked(kind, id) !== undefined,
  );
  // Whoever leaves is asked about that.
  const concernsMe = carriesMe || asked("person", me.userId) != null;
  return concernsMe ? [...others, me.userId] : others;
}

/** Who of them loses something, as the server foresees it. */
export async function foreseeLosses(
  access: RoomAccess,
  change: Change,
  ids: readonly string[],
  here: Here,
  sharing: RoomSharing,
  texts: Texts<"common">,
): Promise<Losses> {
  const people = [...new Set(ids.map(askedAs))].slice(0, limits.previewPeople);
  const preview = await sharing.preview({ change, people });
  const me = access.me.userId;
  const roleAfter = (id: string) => {
    if (!preview) return roleUnasked(access, change, id);
    return preview.people.find(({ userId, loses }) => loses && userId === askedAs(id))?.role;
  };
  return {
    // What could not be asked is taken for less: nobody lowers themselves without a word.
    self: ids.includes(me) && (!preview || roleAfter(me) !== undefined),
    live: ids.flatMap((id) => {
      const role = id === me ? undefined : roleAfter(id);
      return role === undefined ? [] : [{ name: nameOf(id, access, here, texts), role }];
    }),
  };
}

/** What someone becomes who has less then, where the list alone can tell it. */
function roleUnasked(
  { roles, people, general }: RoomAccess,
  change: Change,
  id: string,
): RoleValue | null | undefined {
  const permitted = (role: RoleValue | null) =>
    roles.find((known) => known.id === role)?.permits ?? [];
  const isLess = (role: RoleValue | null, than: RoleValue | null) =>
    permitted(than).some((ability) => !permitted(role).includes(ability));
  if (isGuestId(id)) {
    const after = change.general?.audience === "anyone" ? change.general.role : null;
    return general.audience === "anyone" && isLess(after, general.role) ? after : undefined;
  }
  const row = people.find(({ user }) => user.id === id);
  const after = roleAsked(change, entryKey({ kind: "person", id }));
  if (!row || after === undefined) return undefined;
  return isLess(after, row.effective.role) ? after : undefined;
}

function askedAs(id: string): string {
  return isGuestId(id) ? anyGuest : id;
}

function nameOf(id: string, { people }: RoomAccess, here: Here, texts: Texts<"common">): string {
  const row = people.find(({ user }) => user.id === id);
  if (row) return personName(row.user, texts);
  const connected = here.get(id);
  return isGuestId(id) || !connected
    ? texts.common.guest
    : connectedPerson(connected, texts.common.guest).name;
}
