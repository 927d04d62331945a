import { hc } from "hono/client";
import type { ShareApi } from "../create-share-api.ts";
import { readAnswer, readNothing, toShareError } from "./read-answer.ts";
import type { ShareClient } from "./share-client.ts";
import { ShareError } from "./share-error.ts";

export interface ShareClientOptions {
  /** @default the global fetch */
  fetch?: typeof fetch;
  /** Sent with every request, such as an authorization header. @default none */
  headers?: Record<string, string> | (() => Record<string, string>);
  /**
   * Whether cookies go to an API of another origin. It must name this page's origin in its
   * `origins`. @default "same-origin"
   */
  credentials?: RequestCredentials;
}

/**
 * The API for the browser, typed by the server.
 *
 * @param url where the API is mounted, such as `/api/share`.
 * @example
 * const client = createShareClient("/api/share");
 * const access = await client.roomAccess("launch-plan");
 */
export function createShareClient(url: string, options: ShareClientOptions = {}): ShareClient {
  const { rooms, users, groups, invitations, auth } = hc<ShareApi>(url, {
    ...(options.fetch && { fetch: options.fetch }),
    ...(options.headers && { headers: options.headers }),
    init: { credentials: options.credentials ?? "same-origin" },
  });
  const room = rooms[":roomId"];
  const inRoom = (roomId: string) => ({ param: { roomId: pathSegment(roomId) } });
  const within = <Name extends string>(roomId: string, name: Name, id: string) => ({
    param: { ...inRoom(roomId).param, [name]: pathSegment(id) } as Record<"roomId" | Name, string>,
  });
  const giveUp = (signal: AbortSignal | undefined) => (signal ? { init: { signal } } : undefined);

  return {
    url,
    async authEndpoint(roomId) {
      try {
        return await readAnswer(auth.$post({ json: roomId === undefined ? {} : { room: roomId } }));
      } catch (error) {
        const { status, message } = toShareError(error);
        // Only a refusal stops Liveblocks from trying again.
        if ([401, 403, 404].includes(status)) return { error: "forbidden", reason: message };
        throw error;
      }
    },
    roomAccess: async (roomId, { signal } = {}) =>
      readAnswer(room.access.$get(inRoom(roomId), giveUp(signal))),
    changeAccess: async (roomId, change) =>
      readAnswer(room.access.$patch({ ...inRoom(roomId), json: change })),
    previewChange: async (roomId, preview, { signal } = {}) =>
      readAnswer(room.access.preview.$post({ ...inRoom(roomId), json: preview }, giveUp(signal))),
    explainAccess: async (roomId, userId, { signal } = {}) =>
      readAnswer(
        room.people[":userId"].access.$get(within(roomId, "userId", userId), giveUp(signal)),
      ),
    candidates: async (roomId, query, { signal } = {}) =>
      readAnswer(room.candidates.$get({ ...inRoom(roomId), query: { q: query } }, giveUp(signal))),
    invite: async (roomId, invitation) =>
      readAnswer(room.invitations.$post({ ...inRoom(roomId), json: invitation })),
    resendInvitation: async (roomId, invitationId) =>
      readNothing(
        room.invitations[":invitationId"].resend.$post({
          ...within(roomId, "invitationId", invitationId),
          json: {},
        }),
      ),
    acceptInvitation: async (token) => readAnswer(invitations.accept.$post({ json: { token } })),
    requestAccess: async (roomId, request) =>
      readAnswer(room.requests.$post({ ...inRoom(roomId), json: request })),
    members: async (roomId, groupId, { signal, cursor } = {}) =>
      readAnswer(
        room.groups[":groupId"].members.$get(
          { ...within(roomId, "groupId", groupId), query: { cursor } },
          giveUp(signal),
        ),
      ),
    activity: async (roomId, { signal, cursor } = {}) =>
      readAnswer(room.activity.$get({ ...inRoom(roomId), query: { cursor } }, giveUp(signal))),
    users: async (ids, { signal } = {}) =>
      readAnswer(users.$get({ query: { id: [...ids] } }, giveUp(signal))),
    groups: async (ids, { signal } = {}) =>
      readAnswer(groups.$get({ query: { id: [...ids] } }, giveUp(signal))),
    mentions: async (roomId, query, { signal } = {}) =>
      readAnswer(room.mentions.$get({ ...inRoom(roomId), query: { q: query } }, giveUp(signal))),
  };
}

/**
 * An id as a part of a path. What a URL would swallow, or cannot say, never reaches another route.
 * @throws {ShareError} `invalid_id`
 */
function pathSegment(id: string): string {
  if (["", ".", ".."].includes(id) || !id.isWellFormed()) {
    throw new ShareError("invalid_id", "An id is not valid.");
  }
  return encodeURIComponent(id);
}
