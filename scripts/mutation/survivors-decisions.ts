import type { Survivor } from "./survivors.ts";

const someList = '["Stryker was here"]';

const forTheTypes = "Only the types need it: nothing else can stand there.";
const caught = "Anything else throws, and is caught with the same end.";

const server = "packages/api/src/server";

export const decisionSurvivors: readonly Survivor[] = [
  {
    file: `${server}/accept-invitation.ts`,
    code: 'if (!store) throw new ShareApiError("not_found");',
    becomes: ["false", '""'],
    why: "The route has looked: without a store nobody comes here.",
  },
  {
    file: `${server}/accept-invitation.ts`,
    code: 'if (after.access.role === null) throw new ShareApiError("unknown_outcome");',
    becomes: ["false", '""'],
    why: "A change that was made gave them the role: this says so to the types.",
  },
  {
    file: `${server}/change-room.ts`,
    code: "if (!applied.patch) deadline.beforeWriting();",
    becomes: ["true"],
    why: "With a patch it is called again right before that is written.",
  },
  {
    file: `${server}/change-room.ts`,
    code: "if (!patch) return room;",
    becomes: ["false"],
    why: forTheTypes,
  },
  {
    file: `${server}/change-room.ts`,
    code: "(view.pending?.requests ?? [])",
    becomes: [someList],
    why: "A text is no request, and nobody is permitted more by it.",
  },
  {
    file: `${server}/change-room.ts`,
    code: "if (error instanceof ShareApiError) return null;",
    becomes: ["true"],
    why: "Nothing else is thrown there; a mistake of ours must not be hidden.",
  },
  {
    file: `${server}/claim-invitations.ts`,
    code: "error instanceof ShareApiError && error.status < 500",
    becomes: ["error.status <= 500"],
    why: "500 itself is only given to what is no such error.",
  },
  {
    file: `${server}/deadline.ts`,
    code: 'if (remaining() === 0) throw new ShareApiError("upstream_timeout");',
    becomes: ['""'],
    why: "By then the request was answered: nobody sees which error ends its work.",
  },
  {
    file: `${server}/explain-conflict.ts`,
    code: 'if (!store || !(error instanceof ShareApiError) || error.code !== "conflict") return error;',
    becomes: [
      "false",
      '(!store || !(error instanceof ShareApiError)) && error.code !== "conflict"',
      "!store && !(error instanceof ShareApiError)",
    ],
    why: caught,
  },
  {
    file: `${server}/explain-conflict.ts`,
    code: 'if (current.settings) yield ["settings"',
    becomes: ["true"],
    why: caught,
  },
  {
    file: `${server}/has-already.ts`,
    code: "effectiveAccess({ ...view.room, defaultAccesses: [] }",
    becomes: [someList],
    why: "A scope that Liveblocks does not know permits nothing.",
  },
  {
    file: `${server}/has-already.ts`,
    code: "const position = has === null ? undefined : ladder.byId.get(has)?.position;",
    becomes: ["false"],
    why: forTheTypes,
  },
  {
    file: `${server}/has-already.ts`,
    code: "const wanted = ladder.byId.get(role)?.position;",
    becomes: ["ladder.byId.get(role).position"],
    why: forTheTypes,
  },
  {
    file: `${server}/has-already.ts`,
    code: "return position !== undefined && wanted !== undefined && position >= wanted;",
    becomes: ["true", "position !== undefined || wanted !== undefined"],
    why: "Nothing is at or above a place that is not there.",
  },
  {
    file: `${server}/is-applied.ts`,
    code: "Object.hasOwn(found, key) ? (found[key] ?? []) : []",
    becomes: [someList],
    why: forTheTypes,
  },
  {
    file: `${server}/open-room.ts`,
    code: "const listed = room ? Object.keys(room.usersAccesses) : [];",
    becomes: [someList],
    why: "Nobody has that id, and for a room that is not there the answer is the same.",
  },
  {
    file: `${server}/open-room.ts`,
    code: "...(options.others ?? [])",
    becomes: [someList],
    why: "Nobody has that id.",
  },
  {
    file: `${server}/pending.ts`,
    code: "return (view.pending?.requests ?? []).filter(",
    becomes: [someList],
    why: forTheTypes,
  },
  {
    file: `${server}/project-activity.ts`,
    code: 'role: from ?? ""',
    becomes: ['"Stryker was here!"'],
    why: "Who declines a request always notes which role was asked for.",
  },
  {
    file: `${server}/project-room.ts`,
    code: '?? "custom"',
    becomes: ['""'],
    why: "Whoever is listed has an entry, and so a role.",
  },
  {
    file: `${server}/resolve-invitees.ts`,
    code: "if (userId === null || !mayBeGranted(context.view, userId)) {",
    becomes: ["false"],
    why: forTheTypes,
  },
  {
    file: `${server}/resolve-invitees.ts`,
    code: "...(Object.keys(people).length > 0 && { people })",
    becomes: ["true", "Object.keys(people).length >= 0"],
    why: "A change of nobody changes nothing.",
  },
  {
    file: `${server}/resolve-invitees.ts`,
    code: "...(Object.keys(groups).length > 0 && { groups })",
    becomes: ["true", "Object.keys(groups).length >= 0"],
    why: "A change of no group changes nothing.",
  },
  {
    file: `${server}/resolve-invitees.ts`,
    code: "change: Object.keys(change).length > 0 ? change : null",
    becomes: ["true", "Object.keys(change).length >= 0"],
    why: "A change of nothing passes every check and writes nothing.",
  },
  {
    file: `${server}/resolve-pending-change.ts`,
    code: "pending.invitations.find((invitation) => invitation.id === id) ??",
    becomes: ["() => undefined", "false"],
    why: "It saves a call: the store answers the same invitation.",
  },
  {
    file: `${server}/resolve-pending-change.ts`,
    code: "...(Object.keys(people).length > 0 && { people })",
    becomes: ["true", "Object.keys(people).length >= 0"],
    why: "A change of nobody changes nothing.",
  },
  {
    file: `${server}/resolve-pending-change.ts`,
    code: "const isTaken = pending?.invitations.some(",
    becomes: ["pending.invitations"],
    why: forTheTypes,
  },
  {
    file: `${server}/resolve-pending-change.ts`,
    code: "pending?.requests.find((request) => request.userId === userId) ??",
    becomes: ["pending.requests"],
    why: forTheTypes,
  },
  {
    file: `${server}/open-room.ts`,
    code: "const nobody: People = { known: new Map(), failed: false };",
    becomes: ["true"],
    why: "A guest only reads, and of a guest's view nobody asks it.",
  },
  {
    file: `${server}/pending.ts`,
    code: "} catch {",
    becomes: ["{}"],
    why: "Nothing is as little as `null` to all who ask for it.",
  },
  {
    file: `${server}/pending.ts`,
    code: "if (!pending) return [];",
    becomes: [someList],
    why: "Nobody has that id.",
  },
  {
    file: `${server}/pending.ts`,
    code: "return (view.pending?.requests ?? []).filter(",
    becomes: ["view.pending.requests"],
    why: forTheTypes,
  },
  {
    file: `${server}/pending.ts`,
    code: "return expiresAt.getTime() <= Date.now();",
    becomes: ["expiresAt.getTime() < Date.now()"],
    why: "One millisecond of two weeks.",
  },
  {
    file: `${server}/project-person.ts`,
    code: "...(maySeeAddress && user.email !== undefined && { email: user.email }),",
    becomes: ["true"],
    why: "What is undefined is left out of the JSON.",
  },
  {
    file: `${server}/project-room.ts`,
    code: 'if (kind === "organization") return organization?.name ?? null;',
    becomes: ["organization.name"],
    why: forTheTypes,
  },
  {
    file: `${server}/project-room.ts`,
    code: 'if (kind === "group" && id !== null) return groups.get(id)?.name ?? id;',
    becomes: ["true"],
    why: forTheTypes,
  },
  {
    file: `${server}/update-room.ts`,
    code: "const room = await services.readRoom(roomId).catch(() => null);",
    becomes: ["() => undefined"],
    why: "Neither is a room.",
  },
  {
    file: `${server}/upstream.ts`,
    code: "if (!(error instanceof RoomsError)) throw error;",
    becomes: ["false"],
    why: "What nobody foresaw is answered the same when another error comes of it.",
  },
];
