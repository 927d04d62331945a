import type { Messages } from "../../../src/index.ts";
import type { AccessSource } from "../../../src/messages/access-source.ts";
import type { EntryCounts } from "../../../src/messages/entry-counts.ts";

/** Calls of every text that is a function; a new one without a sample is a type error. */
type Samples<Text> = Text extends (...values: infer Values) => string
  ? readonly Values[]
  : { readonly [Key in keyof Text as Text[Key] extends string ? never : Key]: Samples<Text[Key]> };

const name = "Zoe Martin";
const other = "Ana Ruiz";
const email = "lea@x.io";
const room = "Launch plan";
const organization = "Acme";
const words = "mar";
/** Sentences of the app or of another text, which must come through as they are. */
const reason = "REASON.";
const label = "LABEL";
const role = "an-app’s-own";

/** One for each plural category that any language here has. */
const counts: readonly [number][] = [[0], [1], [2], [3], [11], [100]];
const fromOne = counts.slice(1);

const roles: readonly [string, string][] = [
  ["viewer", label],
  ["commenter", label],
  ["editor", label],
  ["owner", label],
  ["custom", label],
  [role, label],
];
const losses: readonly [string, string][] = [...roles, ["none", label]];
const sources: readonly AccessSource[] = [
  { kind: "group", name: "Design" },
  { kind: "organization", name: organization },
  { kind: "anyone", name: "" },
];
const now = new Date(2026, 10, 20, 12, 30);
const days = [
  new Date(2026, 10, 20, 9),
  new Date(2026, 10, 19, 9),
  new Date(2026, 10, 12, 9),
  new Date(2025, 2, 1, 9),
] as const;
const whom = [name, null] as const;
/** Of one kind, of two and of three, and of each number. */
const entries: readonly EntryCounts[] = [
  ...[1, 2, 3, 11, 100].flatMap((count) => [
    { people: count, groups: 0, invitations: 0 },
    { people: 0, groups: count, invitations: 0 },
    { people: 0, groups: 0, invitations: count },
  ]),
  { people: 4, groups: 1, invitations: 0 },
  { people: 4, groups: 2, invitations: 3 },
];

/** What every dictionary is tried with. */
export const messageSamples: Samples<
  Omit<Messages, "locale" | "roles" | "roleDescriptions" | "errors" | "rateLimited" | "details">
> & {
  readonly rateLimited: Samples<Messages["rateLimited"]>;
  readonly details: Samples<Omit<Messages["details"], "abilities">>;
} = {
  common: { sentences: [[["A.", "B."]]] },
  accessSelect: { label: [[name]] },
  avatars: {
    people: [
      [[name], 1],
      [[name, other], 2],
      [[name, other], 3],
      [[name, other], 5],
      [[name, other], 13],
      [[name, other], 102],
    ],
    more: fromOne,
  },
  recipients: {
    removeChip: [[name]],
    added: counts.map(([total]) => [name, total]),
    addedSeveral: fromOne.map(([count]) => [count, 7]),
    removed: counts.map(([total]) => [name, total]),
    addedBut: [["ADDED", reason]],
    inviteAddress: [[email]],
    already: roles,
    optionName: [
      [name, email, label],
      [name, "", ""],
    ],
    members: counts,
    suggestions: counts,
    noMatch: [[words]],
    invalidAddress: [[words]],
    addressNotAllowed: [[email]],
    tooMany: [[50]],
    unreadable: fromOne,
  },
  dialog: { title: [[room], [null]] },
  share: {
    details: [
      ...counts.map(([people]): [string, number, number] => [label, people, 0]),
      ...fromOne.map(([requests]): [string, number, number] => [label, 7, requests]),
    ],
  },
  invite: {
    granted: roles.flatMap(([id, text]): [string[], string, string][] => [
      [[name], id, text],
      [[name, other], id, text],
    ]),
    already: [
      ...[...sources, null].map((source): [string[], AccessSource | null] => [[name], source]),
      [[name, other], null],
    ],
    alreadyInvited: [[[email]], [[email, "p@x.io"]]],
    notInvited: fromOne,
    failed: [[reason]],
  },
  people: {
    membersOf: [[label, "Design"]],
    noMatch: [[words]],
    lower: sources.map((source) => [label, source, "HIGHER"]),
    because: [...sources, null].map((source) => [label, source]),
    whyName: [[name]],
    gone: [[name]],
  },
  rows: {},
  settings: {},
  general: {
    organization: [[organization]],
    organizationEffect: roles.map(([id, text]) => [organization, id, text]),
    anyoneEffect: roles,
  },
  states: {
    guest: [
      ...counts.map(([people]): [number, number] => [people, 0]),
      [1, 1],
      [7, 2],
      [7, 3],
      [7, 11],
    ],
    readOnly: roles,
  },
  rateLimited: fromOne,
  changes: {
    saved: roles.map(([id, text]) => [name, id, text]),
    removed: [[name]],
    remains: [...sources, null].flatMap((source) =>
      roles.map(([id, text]): [string, string, string, AccessSource | null] => [
        name,
        id,
        text,
        source,
      ]),
    ),
    newOwner: [[name]],
    own: roles,
    left: [...sources, null].flatMap((source) =>
      roles.map(([id, text]): [string, string, AccessSource | null] => [id, text, source]),
    ),
    general: [["effect"]],
    several: entries
      .filter(({ invitations }) => invitations === 0)
      .flatMap((counts) =>
        roles.map(([id, text]): [EntryCounts, string, string] => [counts, id, text]),
      ),
    severalRemoved: entries.map((counts) => [counts]),
    severalRemain: [
      [[name], 0],
      [[name, other], 0],
      ...fromOne.map(([more]): [string[], number] => [[name], more]),
    ],
    failed: roles.map(([id, text]) => [name, id, text, reason]),
    failedOther: [[reason]],
  },
  confirm: {
    leave: [[room], [null]],
    nameOwner: [[name]],
    nameOwnerText: [[name]],
    makePublicText: roles,
    replaceCustom: [[name], [null]],
    remove: [[name]],
    remains: [...sources, null].flatMap((source) =>
      whom.flatMap((who) =>
        roles.map(([id, text]): [string | null, string, string, AccessSource | null] => [
          who,
          id,
          text,
          source,
        ]),
      ),
    ),
    removeSeveral: entries.map((counts) => [counts]),
    changeSeveral: entries.map((counts) => [counts]),
    severalFinal: fromOne,
    change: [[name]],
    handOver: [[name]],
    handOverText: whom.flatMap((who) =>
      roles.map(([id, text]): [string, string, string | null] => [id, text, who]),
    ),
    live: losses.map(([id, text]) => [name, id, text]),
    liveSeveral: fromOne.map(([more]) => [[name, other], more]),
  },
  conflict: {
    changed: whom.flatMap((by): [string | null, string | null, string][] => [
      [by, label, "WHEN"],
      [by, null, "WHEN"],
    ]),
    changedOf: whom.flatMap((by): [string | null, string, string | null, string][] => [
      [by, other, label, "WHEN"],
      [by, other, null, "WHEN"],
    ]),
    general: whom.map((by) => [by, "effect", "WHEN"]),
    mine: [[label], [null]],
  },
  invitations: {
    by: [[name]],
    resent: [[email]],
    resendFailed: [[email, reason]],
    changed: [[email, label]],
    severalChanged: fromOne.map(([count]) => [count, label]),
    cancelled: [[email]],
    severalCancelled: fromOne,
    sentTo: [[[email]], [[email, "p@x.io"]]],
    withoutMail: [[[email]], [[email, "p@x.io"]]],
  },
  requests: {
    asks: roles.map(([id, text]) => [name, id, text]),
    quote: [[words]],
    moreOf: [[name]],
    lessOf: [[name]],
    role: [[name]],
    approveName: [[name]],
    declineName: [[name]],
    declined: [[name]],
  },
  activity: {
    failed: [[reason]],
    loaded: fromOne,
    added: roles.map(([id, text]) => [other, name, id, text]),
    removed: [[other, name]],
    changed: [[other, name, label, "TO"]],
    left: [[name]],
    joined: roles.map(([id, text]) => [name, id, text]),
    changedOwn: [[name, label, "TO"]],
    general: [[name, "effect"]],
    editorsCan: [[name]],
    editorsCannot: [[name]],
    invited: roles.map(([id, text]) => [name, email, id, text]),
    changedInvitation: [[name, email, label, "TO"]],
    cancelled: [[name, email]],
    declined: roles.map(([id, text]) => [other, name, id, text]),
    ago: [[null], [120_000], [7_200_000]],
    day: days.map((day) => [day, now]),
    time: [
      [now, now],
      [new Date(2026, 10, 20, 12, 25), now],
      [new Date(2026, 10, 20, 9), now],
    ],
    exact: [[now]],
  },
  members: { list: [["Design"]], own: [[label]] },
  alsoHere: { through: sources.map((source) => [source]) },
  selection: { count: counts, row: [[name]] },
  others: { self: [[label]], several: fromOne },
  details: {
    of: [[name]],
    without: [
      ["none", label, null],
      ...[...sources, null].flatMap((source) =>
        roles.map(([id, text]): [string, string, AccessSource | null] => [id, text, source]),
      ),
    ],
    hideName: [[name]],
    preview: [[name]],
    can: [[label]],
    cannot: [[label]],
  },
  boundary: { changed: roles },
  requestAccess: { requested: [[label]], rateLimited: fromOne, notSent: [[reason]] },
};
