import { isGuestId, type RoleId, type RoleValue } from "@guestlist/access";
import type { AccessPath, Change, RoomAccess } from "@guestlist/api/client";
import type { Messages } from "../../messages/basic-messages.ts";
import { personName } from "../../people/person-name.ts";
import { connectedPerson } from "../../presence/connected-person.ts";
import type { Connected } from "../../presence/connections.ts";
import type { Here } from "../../presence/here.ts";
import { withoutRow } from "../../presence/here-without-row.ts";
import { explainAccessOptions } from "../../queries/explain-access-options.ts";
import { previewChangeOptions } from "../../queries/preview-change-options.ts";
import { isLower } from "../is-lower.ts";
import type { Reach } from "../reach.ts";

/** Someone in the room right now who will be able to do less. */
export interface LiveLoss {
  name: string;
  /** What they become; `null` when it is not known exactly. */
  role: RoleValue | "none" | null;
}

/** Whether a change can take anything from those who are here: only then the server is asked. */
export function mayCutOff(access: RoomAccess, change: Change, here: Here): boolean {
  const { people, groups, general, me, roles } = access;
  const less = (role: RoleId | null, than: RoleValue | "none") =>
    role === null || than === "custom" || isLower(role, than, roles);
  if (![...here.keys()].some((id) => id !== me.userId)) return false;
  if (change.general && general.audience !== "restricted") return true;
  const isLess = (
    rows: Readonly<Record<string, RoleId | null>> = {},
    id: string,
    than: RoleValue | "none",
  ) => Object.hasOwn(rows, id) && less(rows[id] ?? null, than);
  return (
    people.some(
      ({ user, effective }) =>
        user.id !== me.userId &&
        here.has(user.id) &&
        isLess(change.people, user.id, effective.role),
    ) || groups.some(({ group, role }) => isLess(change.groups, group.id, role))
  );
}

/** Who of those in the room will be able to do less, as the server foresees it. */
export async function liveLosses(
  access: RoomAccess,
  change: Change,
  here: Here,
  reach: Reach,
  texts: Messages,
): Promise<LiveLoss[]> {
  const [listed, others] = await Promise.all([
    lossesOfListed(access, change, here, reach, texts),
    Promise.all(
      withoutRow(here, access).map(async ([id, connected]) =>
        (await losesUnlisted(id, access, change, reach))
          ? { name: nameOf(id, connected, texts), role: null }
          : null,
      ),
    ),
  ]);
  return [...listed, ...others.filter((loss) => loss !== null)];
}

async function lossesOfListed(
  { people, me, roles }: RoomAccess,
  change: Change,
  here: Here,
  { client, queryClient, roomId }: Reach,
  texts: Messages,
): Promise<LiveLoss[]> {
  const options = previewChangeOptions(client, roomId, change);
  const preview = await queryClient
    // Offline it fails at once instead of waiting.
    .fetchQuery({ ...options, networkMode: "always" })
    .catch(() => null);
  return people.flatMap(({ user, effective }) => {
    if (user.id === me.userId || !here.has(user.id)) return [];
    const asked = Object.hasOwn(change.people ?? {}, user.id);
    const foreseen = preview?.impact.find(({ userId }) => userId === user.id)?.to;
    const role = preview ? foreseen : asked ? (change.people?.[user.id] ?? "none") : undefined;
    if (role === undefined || !isLower(role, effective.role, roles)) return [];
    return [{ name: personName(user, texts), role }];
  });
}

/** The preview counts those with a row; what others lose follows from what lets them in. */
async function losesUnlisted(
  id: string,
  { roles, general }: RoomAccess,
  change: Change,
  { client, queryClient, roomId }: Reach,
): Promise<boolean> {
  const anyone = change.general?.audience === "anyone" ? change.general.role : null;
  if (isGuestId(id)) {
    if (!change.general || general.audience !== "anyone") return false;
    return anyone === null || isLower(anyone, general.role, roles);
  }
  const options = explainAccessOptions(client, roomId, id);
  const explained = await queryClient
    .fetchQuery({ ...options, networkMode: "always" })
    .catch(() => null);
  if (!explained) return false;
  const after = explained.paths.flatMap((route) => {
    const role = roleAfter(route, change);
    return role === null ? [] : [{ ...route, role }];
  });
  return isLower(strongest(after, roles), strongest(explained.paths, roles), roles);
}

function roleAfter({ kind, id, role }: AccessPath, { groups, general }: Change): RoleValue | null {
  switch (kind) {
    case "person":
      return role;
    case "group":
      return id !== null && Object.hasOwn(groups ?? {}, id) ? (groups?.[id] ?? null) : role;
    case "organization":
    case "anyone":
      if (!general) return role;
      return general.audience === kind ? general.role : null;
  }
}

/** Groups come before the link, which only counts without them. */
function strongest(paths: readonly AccessPath[], roles: readonly RoleId[]): RoleValue | "none" {
  const groups = paths.filter(({ kind }) => kind !== "anyone");
  const [first] = [...(groups.length > 0 ? groups : paths)].sort(
    (a, b) => roles.indexOf(b.role) - roles.indexOf(a.role),
  );
  return first?.role ?? "none";
}

function nameOf(id: string, connected: Connected, { common }: Messages): string {
  return isGuestId(id) ? common.guest : connectedPerson(connected, common.guest).name;
}
