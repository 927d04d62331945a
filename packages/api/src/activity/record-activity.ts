import {
  type Change,
  editorsCanShare,
  generalAccess,
  groupRole,
  personRole,
  type RoomPatch,
} from "@guestlist/access";
import type { Task } from "../http/index.ts";
import type { RoomContext, WaitingChanges } from "../room/index.ts";
import { callPort } from "../upstream/index.ts";
import type { Activity, ActivityEntry } from "./activity.ts";
import { writeGeneral } from "./activity-general.ts";

/** A change that was made, with all that came of it. */
export interface RecordedChange {
  before: RoomContext;
  after: RoomContext;
  change: Change;
  patch: RoomPatch | null;
  waiting: WaitingChanges;
}

/**
 * Writes down what a change did, one entry per key. It is done when this fails, so failing is only
 * logged.
 */
export async function recordActivity(
  activity: Activity | null,
  made: RecordedChange,
  task: Task,
): Promise<void> {
  if (!activity) return;
  const { room, caller } = made.before;
  const at = new Date();
  const entries = eventsOf(made)
    .filter(({ from, to }) => from !== to)
    .map((event) => ({ roomId: room.id, at, by: caller.userId, ...event }));
  if (entries.length === 0) return;
  await callPort(() => activity.record(entries)).catch(() => task.warn("activity_not_recorded"));
}

type Event = Pick<ActivityEntry, "kind" | "target" | "from" | "to">;

function eventsOf({ before, after, change, patch, waiting }: RecordedChange): Event[] {
  const { rules, organization } = before;
  const was = before.room;
  const is = after.room;
  const userIds = idsOf(change.people, patch?.usersAccesses);
  const groupIds = idsOf(
    change.groups,
    patch?.groupsAccesses,
    // General access decides whether the organisation's entry is one among the groups.
    organization ? { [organization.groupId]: null } : {},
  );
  return [
    ...userIds.map((id): Event => {
      const [from, to] = [personRole(was, id, rules), personRole(is, id, rules)];
      return { kind: "person", target: id, from, to };
    }),
    ...groupIds.map((id): Event => {
      const [from, to] = [groupRole(was, id, rules), groupRole(is, id, rules)];
      return { kind: "group", target: id, from, to };
    }),
    {
      kind: "general",
      target: "",
      from: writeGeneral(generalAccess(was, rules)),
      to: writeGeneral(generalAccess(is, rules)),
    },
    {
      kind: "settings",
      target: "",
      from: yesOrNo(editorsCanShare(was)),
      to: yesOrNo(editorsCanShare(is)),
    },
    ...(waiting.invitations?.describe(after, change) ?? []),
    ...(waiting.requests?.describe(after, change) ?? []),
  ];
}

function idsOf(...records: (object | undefined)[]): string[] {
  return [...new Set(records.flatMap((record) => Object.keys(record ?? {})))];
}

function yesOrNo(value: boolean): string {
  return value ? "yes" : "no";
}
