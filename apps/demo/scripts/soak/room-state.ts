import type { ActivityItem, General, RoomAccess, ShareClient } from "@guestlist/api/client";

/** What a room says by key, as its activity names them; what is absent has no row. */
export type RoomState = ReadonlyMap<string, string>;

/** As its owner reads it. */
export function stateOf({ people, groups, general, settings }: RoomAccess): RoomState {
  return new Map([
    ...people.map(({ user, role }) => [`person:${user.id}`, role] as const),
    ...groups.map(({ group, role }) => [`group:${group.id}`, role] as const),
    ["general", generalText(general)],
    ["settings", settings.editorsCanShare ? "yes" : "no"],
  ]);
}

/** What it must be when everything that was written down has been done to what it was. */
export function replayActivity(before: RoomState, newestFirst: readonly ActivityItem[]): RoomState {
  const state = new Map(before);
  const set = (key: string, role: string | null) => {
    if (role === null) state.delete(key);
    else state.set(key, role);
  };
  for (const item of newestFirst.toReversed()) {
    switch (item.kind) {
      case "person":
        set(`person:${item.person.id}`, item.to);
        break;
      case "group":
        set(`group:${item.group.id}`, item.to);
        break;
      case "general":
        set("general", generalText(item.to));
        break;
      case "settings":
        set("settings", item.editorsCanShare ? "yes" : "no");
        break;
      case "invitation":
      case "request":
        break;
      default:
        item satisfies never;
    }
  }
  return state;
}

function generalText({ audience, role }: General): string {
  return audience === "restricted" ? audience : `${audience}:${role}`;
}

/** All of a room's activity, newest first. */
export async function activityOf(share: ShareClient, roomId: string): Promise<ActivityItem[]> {
  const all: ActivityItem[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await share.activity(roomId, cursor === undefined ? {} : { cursor });
    all.push(...page.items);
    cursor = page.nextCursor;
  }
  return all;
}
