import { isGuestId, type RoleValue } from "@guestlist/access";
import type { Change, RoomAccess } from "@guestlist/client";
import type { Texts } from "../../messages/messages.ts";
import { connectedPerson } from "../../presence/connected-person.ts";
import type { Here } from "../../presence/here.ts";
import { previewChangeOptions } from "../../queries/preview-change-options.ts";
import { personName } from "../../wording/person-name.ts";
import type { Reach } from "../reach.ts";

/** Someone in the room right now who will be able to do less. */
export interface LiveLoss {
  name: string;
  /** What they become. */
  role: RoleValue | null;
}

/** Whom a change takes something from. */
export interface Losses {
  self: boolean;
  /** Of the others, those who are in the room right now. */
  live: readonly LiveLoss[];
}

/** Guests are all alike, so one stands for all of them. */
const anyGuest = "guest:any";
/** As many as a preview tells of. */
const atMost = 100;

/** Those who are here and may lose something, and oneself where one may: only they are asked about. */
export function mayLose({ me, general }: RoomAccess, change: Change, here: Here): string[] {
  const { people = {}, groups = {} } = change;
  const concernsMany =
    Object.keys(groups).length > 0 || (change.general && general.audience !== "restricted");
  const others = [...here.keys()].filter(
    (id) => id !== me.userId && (concernsMany || Object.hasOwn(people, id)),
  );
  const carriesMe = me.paths.some(
    ({ kind, id, decides }) =>
      kind === "group" && decides && id !== null && Object.hasOwn(groups, id),
  );
  // Whoever leaves is asked about that.
  const concernsMe = carriesMe || (Object.hasOwn(people, me.userId) && people[me.userId] !== null);
  return concernsMe ? [...others, me.userId] : others;
}

/** Who of them loses something, as the server foresees it. */
export async function foreseeLosses(
  access: RoomAccess,
  change: Change,
  ids: readonly string[],
  here: Here,
  { client, queryClient, roomId }: Reach,
  texts: Texts<"common">,
): Promise<Losses> {
  const people = [...new Set(ids.map(askedAs))].slice(0, atMost);
  const preview = await queryClient
    // Offline it fails at once instead of waiting.
    .fetchQuery({
      ...previewChangeOptions(client, roomId, { change, people }),
      networkMode: "always",
    })
    .catch(() => null);
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
  if (!row || !change.people || !Object.hasOwn(change.people, id)) return undefined;
  const after = change.people[id] ?? null;
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
