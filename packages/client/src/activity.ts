import type { General, RoleId, RoleValue } from "@guestlist/access";
import type { DisplayGroup, Person } from "./room-access.ts";
import { get } from "./route.ts";
import type { PageOptions, Send } from "./send.ts";

/** What one change did, as it is shown. */
export type ActivityItem = {
  id: string;
  /** ISO 8601. */
  at: string;
  by: Person;
} & (
  | {
      /** Someone's own entry; where they did it themselves, they left or came by invitation. */
      kind: "person";
      person: Person;
      from: RoleValue | null;
      to: RoleValue | null;
    }
  | { kind: "group"; group: DisplayGroup; from: RoleValue | null; to: RoleValue | null }
  | { kind: "general"; from: General; to: General }
  | { kind: "settings"; editorsCanShare: boolean }
  /** An invitation by address that was sent, changed, or cancelled. */
  | { kind: "invitation"; email: string; from: RoleId | null; to: RoleId | null }
  /** A request that was declined. */
  | { kind: "request"; person: Person; role: RoleId }
);

export interface Activity {
  /** Newest first. */
  items: ActivityItem[];
  /** Given back to get the next page; `null` on the last one. */
  nextCursor: string | null;
}

export const activityRoutes = {
  listActivity: get("/rooms/:roomId/activity").reads<{ cursor?: string }>().answers<Activity>(),
};

export interface ActivityMethods {
  activity(roomId: string, options?: PageOptions): Promise<Activity>;
}

export const activityMethods = (send: Send): ActivityMethods => ({
  activity: (roomId, { cursor, ...options } = {}) =>
    send(activityRoutes.listActivity, { params: { roomId }, query: { cursor }, ...options }),
});
