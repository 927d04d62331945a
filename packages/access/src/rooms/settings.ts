import type { Room } from "./room.ts";

const settingKey = "guestlistEditorsCanShare";

/** Whether those below an owner may share; owners change it, and it is on unless it says no. */
export function editorsCanShare(room: Room): boolean {
  const setting = Object.hasOwn(room.metadata, settingKey) ? room.metadata[settingKey] : undefined;
  return setting !== "no";
}

/** `yes` instead of removing the key, because `updateRoom` can refuse `null` in metadata. */
export function settingMetadata(on: boolean): Record<string, string> {
  return { [settingKey]: on ? "yes" : "no" };
}
