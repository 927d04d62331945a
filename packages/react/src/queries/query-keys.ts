/**
 * Every query key of the kit, from generic to specific. `url`, the client's, keeps two APIs apart.
 *
 * @example
 * await queryClient.invalidateQueries({ queryKey: queryKeys.room(client.url, "launch-plan") });
 */
export const queryKeys = {
  all: (url: string) => ["guestlist", url] as const,
  room: (url: string, roomId: string) => [...queryKeys.all(url), "rooms", roomId] as const,
  access: (url: string, roomId: string) => [...queryKeys.room(url, roomId), "access"] as const,
  groupMembers: (url: string, roomId: string, groupId: string) =>
    [...queryKeys.room(url, roomId), "groups", groupId, "members"] as const,
  /** What is derived from a room's access, and old as soon as that changes. */
  derived: (url: string, roomId: string) => [...queryKeys.room(url, roomId), "derived"] as const,
  candidates: (url: string, roomId: string, text: string) =>
    [...queryKeys.derived(url, roomId), "candidates", text] as const,
  explanation: (url: string, roomId: string, userId: string) =>
    [...queryKeys.derived(url, roomId), "explanation", userId] as const,
  activity: (url: string, roomId: string) =>
    [...queryKeys.derived(url, roomId), "activity"] as const,
  preview: (url: string, roomId: string, request: object) =>
    [...queryKeys.derived(url, roomId), "preview", request] as const,
};
