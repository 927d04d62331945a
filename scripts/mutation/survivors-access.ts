import type { Survivor } from "./survivors.ts";

/** What Stryker puts where a list or a text was empty. */
const someText = '"Stryker was here!"';
const someList = '["Stryker was here"]';

const noSuchId = "It is the id of nobody and of no role.";
const noSuchScope = "A scope that Liveblocks does not know permits nothing.";
const forTheTypes = "Only the types need it: nothing else can stand there.";

const source = "packages/access/src";

export const accessSurvivors: readonly Survivor[] = [
  {
    file: `${source}/capabilities.ts`,
    code: 'grant.includes(ownerId ?? "")',
    becomes: [someText],
    why: noSuchId,
  },
  {
    file: `${source}/capabilities.ts`,
    code: "settings: ownerId !== null && grant.includes(ownerId)",
    becomes: ["true"],
    why: "No list of roles has null.",
  },
  {
    file: `${source}/capabilities.ts`,
    code: "effectiveAccess({ ...room, defaultAccesses: [] }",
    becomes: [someList],
    why: noSuchScope,
  },
  {
    file: `${source}/capabilities.ts`,
    code: "ladderFrom(rules).byId.get(role)?.matrix ?? nothing",
    becomes: ["ladderFrom(rules).byId.get(role).matrix"],
    why: "It is asked about those who may share, who have a role of the ladder.",
  },
  {
    file: `${source}/capabilities.ts`,
    code: "groupId === undefined ? [] : scopesAt",
    becomes: [someList],
    why: noSuchScope,
  },
  {
    file: `${source}/check-change.ts`,
    code: "const isSelf = userId === actor.subject.userId",
    becomes: ["true"],
    why: "It saves work: somebody else's entry raises nobody but them.",
  },
  {
    file: `${source}/check-change.ts`,
    code: 'refusal === "last_owner" ? [] : actor.can.grant',
    becomes: [someList],
    why: "A role that may not be given is filtered out again.",
  },
  {
    file: `${source}/check-change.ts`,
    code: "byId.get(current)?.scopes ?? []",
    becomes: [someList],
    why: noSuchScope,
  },
  {
    file: `${source}/check-change.ts`,
    code: "if (ownerId !== null && can.grant.includes(ownerId)) return false;",
    becomes: ["true"],
    why: "No list of roles has null.",
  },
  {
    file: `${source}/check-change.ts`,
    code: "(ownerId !== null && can.share && can.grant.includes(ownerId))",
    becomes: ["true"],
    why: "Where the ladder has no owner, nobody is the last one.",
  },
  {
    file: `${source}/effective-access.ts`,
    code: 'roleOfScopes(scopes, ladder) ?? "custom"',
    becomes: ['""'],
    why: forTheTypes,
  },
  {
    file: `${source}/general-access.ts`,
    code: 'general.audience === "restricted" ? [] : [...rungOf',
    becomes: [someList],
    why: "Where the room is restricted, they are written nowhere.",
  },
  {
    file: `${source}/impact.ts`,
    code: "...(owners[0] !== undefined && { userId: owners[0] })",
    becomes: ["true"],
    why: forTheTypes,
  },
  {
    file: `${source}/impact.ts`,
    code: "Object.hasOwn(change.people ?? {}, userId) && change.people?.[userId] === null",
    becomes: ["change.people[userId]"],
    why: forTheTypes,
  },
  {
    file: `${source}/invert-change.ts`,
    code: "if (groupId === undefined) return change;",
    becomes: ["false"],
    why: "The row of a group called undefined is then looked at too, and has not changed.",
  },
  {
    file: `${source}/invert-change.ts`,
    code: "&& { general: true }",
    becomes: ["false"],
    why: "It says which keys are looked at; any value but undefined does.",
  },
  {
    file: `${source}/invert-change.ts`,
    code: "const rung = role !== null && role !== is?.[id] ? ladder.byId.get(role) : undefined;",
    becomes: ["true", "is[id]"],
    why: forTheTypes,
  },
  {
    file: `${source}/invert-change.ts`,
    code: 'general !== undefined && general.audience !== "restricted" && general.role === "custom"',
    becomes: ["true", '""'],
    why: forTheTypes,
  },
  {
    file: `${source}/outranks.ts`,
    code: 'byId.get(grant.at(-1) ?? "")',
    becomes: [someText],
    why: noSuchId,
  },
  {
    file: `${source}/owners.ts`,
    code: "return",
    becomes: [someList],
    why: `${noSuchId} Whoever is listed without an entry owns nothing.`,
  },
  {
    file: `${source}/roles.ts`,
    code: '{ id: "owner", scopes: ["room:write"], share: true, owner: true }',
    becomes: ["false"],
    why: "Whoever owns a room may share it without that.",
  },
  {
    file: `${source}/room.ts`,
    code: "Object.hasOwn(entries, id) ? (entries[id] ?? []) : []",
    becomes: [someList],
    why: forTheTypes,
  },
  {
    file: `${source}/scopes.ts`,
    code: "if (b === undefined) return a;",
    becomes: ["false"],
    why: "Nothing compares as higher than a level that is absent.",
  },
  {
    file: `${source}/scopes.ts`,
    code: "return rank[b] > rank[a] ? b : a;",
    becomes: ["rank[b] >= rank[a]"],
    why: "Levels of the same rank are the same level.",
  },
];
