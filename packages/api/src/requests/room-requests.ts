import { emptyRecord, type RoleId, type RoleSet } from "@guestlist/access";
import type { RequestEntry } from "@guestlist/client";
import { ShareApiError } from "../http/index.ts";
import {
  type AskedOfWaiting,
  isPermitted,
  type RoomContext,
  type Save,
  serializePerson,
  stillWaiting,
  type WaitingChange,
  type WaitingList,
} from "../room/index.ts";
import { callPort, callPortToWrite } from "../upstream/index.ts";
import type { Requests, StoredRequest } from "./requests.ts";

/** What may be asked for by whoever has nothing yet. Nobody becomes an owner by asking. */
export function rolesToAskFor({ ids, ownerId }: RoleSet): RoleId[] {
  return ids.filter((role) => role !== ownerId);
}

/**
 * The requests for a room that wait.
 * @throws {ShareApiError} `upstream_unavailable`
 */
export async function loadRequests(port: Requests, roomId: string): Promise<WaitingList> {
  return roomRequests(port, await callPort(() => port.list(roomId)));
}

function roomRequests(port: Requests, pending: readonly StoredRequest[]): WaitingList {
  const requestOf = (userId: string) => pending.find((request) => request.userId === userId);
  return {
    people: pending.map(({ userId }) => userId),
    hasAsked: (userId) => requestOf(userId) !== undefined,

    serialize: (context) => ({
      requests: pending
        .filter((request) => isOpen(context, request))
        .map((request) => serializeRequest(context, request)),
    }),
    serializeOwn: (context) => serializeOwn(context, requestOf(context.caller.userId)),

    async resolve(context, asked) {
      const saves: Save<StoredRequest>[] = [];
      const grants = emptyRecord<RoleId>();
      for (const [userId, answer] of Object.entries(asked)) {
        const { room } = context;
        const before = requestOf(userId) ?? (await callPort(() => port.find(room.id, userId)));
        if (!before) throw new ShareApiError("not_found");
        const after = answered(before, answer);
        if (!after) continue;
        saves.push({ before, after });
        const isGrant = answer !== null && answer !== "pending";
        if (isGrant && !isPermitted(context, userId, answer)) grants[userId] = answer;
      }
      return saving(port, pending, saves, grants);
    },

    // A request for what was given another way is answered by that.
    settle: (before, after, resolved) =>
      saving(
        port,
        pending,
        pending
          .filter(
            ({ userId, role }) =>
              !resolved.has(userId) &&
              !isPermitted(before, userId, role) &&
              isPermitted(after, userId, role),
          )
          .map((request) => ({ before: request, after: { ...request, state: "answered" } })),
      ),
  };
}

/** The request as it is to be; `null` when it is so already. */
function answered(
  request: StoredRequest,
  answer: AskedOfWaiting[string] | undefined,
): StoredRequest | null {
  const state = answer === "pending" ? "pending" : "answered";
  if (request.state === state) {
    // What someone else answered is not answered again by another role.
    if (state === "answered") throw new ShareApiError("already_answered");
    return null;
  }
  return { ...request, state };
}

/** What saving some of them comes to. */
function saving(
  port: Requests,
  pending: readonly StoredRequest[],
  saves: readonly Save<StoredRequest>[],
  grants: Readonly<Record<string, RoleId>> = {},
): WaitingChange {
  const undo = emptyRecord<"pending" | null>();
  for (const { after } of saves) undo[after.userId] = after.state === "pending" ? null : "pending";
  const identify = ({ userId, requestedAt }: StoredRequest): [string, Date] => [
    userId,
    requestedAt,
  ];
  return {
    isEmpty: saves.length === 0,
    grants,
    undo,
    after: roomRequests(port, stillWaiting(pending, saves, identify)),
    save: async () => {
      for (const { after } of saves) await callPortToWrite(() => port.save(after));
    },
    describe: (context, change) =>
      saves.flatMap(({ after: { userId, role, state } }) => {
        const isGranted =
          Object.hasOwn(change.people ?? {}, userId) || isPermitted(context, userId, role);
        if (state !== "answered" || isGranted) return [];
        return { kind: "request" as const, target: userId, from: role, to: null };
      }),
  };
}

/** What was asked for and has not been given another way meanwhile. */
function isOpen(context: RoomContext, { userId, role }: StoredRequest): boolean {
  return !isPermitted(context, userId, role);
}

function serializeOwn(context: RoomContext, own: StoredRequest | undefined) {
  const { caller, settings } = context;
  const isPending = own && isOpen(context, own);
  return {
    request: isPending ? { role: own.role, requestedAt: own.requestedAt.toISOString() } : null,
    // Every role that permits more than one has.
    requestableRoles: (settings.requestableRoles ?? []).filter(
      (role) => !isPermitted(context, caller.userId, role),
    ),
  };
}

function serializeRequest(context: RoomContext, request: StoredRequest): RequestEntry {
  const { userId, role, message, requestedAt } = request;
  return {
    user: serializePerson(context, userId),
    role,
    message,
    requestedAt: requestedAt.toISOString(),
    approveAs: rolesToApprove(context, userId),
  };
}

/** Roles above what they have. */
function rolesToApprove(context: RoomContext, userId: string): RoleId[] {
  const { people, actor, settings } = context;
  if (!people.known.has(userId)) return [];
  const askable = rolesToAskFor(settings.roleSet);
  return actor.can.grant.filter(
    (role) => askable.includes(role) && !isPermitted(context, userId, role),
  );
}
