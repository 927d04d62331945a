import {
  type Change,
  editorsCanShare,
  generalAccess,
  groupRole,
  personRole,
  type RoomPatch,
} from "@guestlist/access";
import { isPermitted } from "../access/has-already.ts";
import { type PendingSaves, roleOf } from "../access/pending-saves.ts";
import type { RoomContext } from "../access/room-context.ts";
import { logWarning } from "../http/log.ts";
import type { RequestContext } from "../http/request-context.ts";
import type { Services } from "../services.ts";
import { callStore } from "../store/call-store.ts";
import type { ActivityEntry, ActivityKind } from "../store/store.ts";
import { writeGeneral } from "./activity-general.ts";

export interface MadeChange {
  view: RoomContext;
  change: Change;
  patch: RoomPatch | null;
  after: RoomContext;
  saves: PendingSaves;
}

/**
 * Writes down what a change did, one entry per key. It is done when this fails, so failing is only
 * logged.
 */
export async function recordActivity(
  { store }: Services,
  made: MadeChange,
  context: RequestContext,
): Promise<void> {
  if (!store) return;
  const entries = entriesOf(made);
  if (entries.length === 0) return;
  try {
    await callStore(() => store.record(entries));
  } catch {
    logWarning(context, "activity_not_recorded");
  }
}

function entriesOf({ view, change, patch, after: is, saves }: MadeChange): ActivityEntry[] {
  const { room: before, rules, caller, organization } = view;
  const { room: after } = is;
  const at = new Date();
  const entry = (
    kind: ActivityKind,
    target: string,
    from: string | null,
    to: string | null,
  ): ActivityEntry[] =>
    from === to ? [] : [{ roomId: before.id, at, by: caller.userId, kind, target, from, to }];
  const userIds = idsOf(change.people, patch?.usersAccesses);
  const groupIds = idsOf(
    change.groups,
    patch?.groupsAccesses,
    // General access decides whether the organisation's entry is a row.
    organization ? { [organization.groupId]: null } : {},
  );
  return [
    ...userIds.flatMap((id) =>
      entry("person", id, personRole(before, id, rules), personRole(after, id, rules)),
    ),
    ...groupIds.flatMap((id) =>
      entry("group", id, groupRole(before, id, rules), groupRole(after, id, rules)),
    ),
    ...entry(
      "general",
      "",
      writeGeneral(generalAccess(before, rules)),
      writeGeneral(generalAccess(after, rules)),
    ),
    ...entry("settings", "", yesOrNo(editorsCanShare(before)), yesOrNo(editorsCanShare(after))),
    ...saves.invitations.flatMap(({ before: earlier, after: now }) =>
      // Whoever came by it is an entry of their own.
      now.state === "accepted" ? [] : entry("invitation", now.email, roleOf(earlier), roleOf(now)),
    ),
    ...saves.requests.flatMap(({ after: { userId, role, state } }) => {
      const isGranted = Object.hasOwn(change.people ?? {}, userId) || isPermitted(is, userId, role);
      return state === "answered" && !isGranted ? entry("request", userId, role, null) : [];
    }),
  ];
}

function idsOf(...records: (object | undefined)[]): string[] {
  return [...new Set(records.flatMap((record) => Object.keys(record ?? {})))];
}

function yesOrNo(value: boolean): string {
  return value ? "yes" : "no";
}
