/** Every query key of the kit, from generic to specific. `url` keeps two APIs apart. */
export const shareKeys = {
  all: (url: string) => ["guestlist", url] as const,
  room: (url: string, roomId: string) => [...shareKeys.all(url), "rooms", roomId] as const,
  access: (url: string, roomId: string) => [...shareKeys.room(url, roomId), "access"] as const,
  members: (url: string, roomId: string, groupId: string) =>
    [...shareKeys.room(url, roomId), "groups", groupId, "members"] as const,
  /** What is derived from a room's access, and old as soon as that changes. */
  derived: (url: string, roomId: string) => [...shareKeys.room(url, roomId), "derived"] as const,
  candidates: (url: string, roomId: string, text: string) =>
    [...shareKeys.derived(url, roomId), "candidates", text] as const,
  explanation: (url: string, roomId: string, userId: string) =>
    [...shareKeys.derived(url, roomId), "explanation", userId] as const,
  activity: (url: string, roomId: string) =>
    [...shareKeys.derived(url, roomId), "activity"] as const,
  preview: (url: string, roomId: string, request: object) =>
    [...shareKeys.derived(url, roomId), "preview", request] as const,
};
