import type { Snapshot } from "@guestlist/access";
import type { Change } from "./access.ts";
import type { Invitee } from "./invitations.ts";
import type {
  GroupEntry,
  InvitationEntry,
  PersonEntry,
  RequestEntry,
  RoomAccess,
} from "./room-access.ts";

/** The kinds of entry that there may be several of. A new one begins here: the compiler lists the rest. */
const kinds = ["person", "invitation", "group", "request"] as const;

type ListKind = (typeof kinds)[number];

interface Rows {
  person: PersonEntry;
  invitation: InvitationEntry;
  group: GroupEntry;
  /** Its id is that of who asks. */
  request: RequestEntry;
}

/** Which entry of a room's access, each of which is changed by itself. */
export type EntryRef = { kind: ListKind; id: string } | { kind: "general" } | { kind: "settings" };

/** The same as text: `person:ana`, `invitation:4711`, `general`. */
export type EntryKey = `${ListKind}:${string}` | "general" | "settings";

/** What some entries say, or what is asked of them: a change without what was seen before. */
export type Entries = Omit<Change, "expect">;

type ListEntry<Kind extends ListKind> = {
  [K in Kind]: { kind: K; id: string; row: Rows[K] };
}[Kind];

/** An entry as it stands in a room's access. */
export type Entry = { key: EntryKey; says: Entries } & (
  | ListEntry<ListKind>
  | { kind: "general"; row: RoomAccess["general"] }
  | { kind: "settings"; row: RoomAccess["settings"] }
);

/** All that is particular to one kind. */
interface List<Row> {
  /** What it is called in a change. */
  field: "people" | "groups" | "invitations" | "requests";
  /** `undefined` where they are not told. */
  rows(access: RoomAccess): readonly Row[] | undefined;
  withRows(access: RoomAccess, rows: Row[]): RoomAccess;
  idOf(row: Row): string;
  said(row: Row): string;
  /** The row once it says something else. */
  saying(row: Row, role: string): Row;
}

const lists: { readonly [Kind in ListKind]: List<Rows[Kind]> } = {
  person: {
    field: "people",
    rows: ({ people }) => people,
    withRows: (access, people) => ({ ...access, people }),
    idOf: ({ user }) => user.id,
    said: ({ role }) => role,
    // What a person may really do is for the server to say, so nothing is claimed until it has.
    saying: (row, role) => ({ ...row, role, effective: { role, paths: [] } }),
  },
  group: {
    field: "groups",
    rows: ({ groups }) => groups,
    withRows: (access, groups) => ({ ...access, groups }),
    idOf: ({ group }) => group.id,
    said: ({ role }) => role,
    saying: (row, role) => ({ ...row, role }),
  },
  invitation: {
    field: "invitations",
    rows: ({ invitations }) => invitations,
    withRows: (access, invitations) => ({ ...access, invitations }),
    idOf: ({ id }) => id,
    said: ({ role }) => role,
    saying: (row, role) => ({ ...row, role }),
  },
  request: {
    field: "requests",
    rows: ({ requests }) => requests,
    withRows: (access, requests) => ({ ...access, requests }),
    idOf: ({ user }) => user.id,
    said: () => "pending",
    saying: (row) => row,
  },
};

export function entryKey(ref: EntryRef): EntryKey {
  return "id" in ref ? `${ref.kind}:${ref.id}` : ref.kind;
}

export function parseEntryKey(key: EntryKey): EntryRef {
  if (key === "general" || key === "settings") return { kind: key };
  const kind = kinds.find((known) => key.startsWith(`${known}:`)) ?? "person";
  return { kind, id: key.slice(kind.length + 1) };
}

/** The entry that someone who is invited gets; `null` for an address, whose is not known before. */
export function inviteeKey(invitee: Invitee): EntryKey | null {
  if ("userId" in invitee) return entryKey({ kind: "person", id: invitee.userId });
  return "groupId" in invitee ? entryKey({ kind: "group", id: invitee.groupId }) : null;
}

/** Every entry of a room, kind by kind. */
export function listEntries(access: RoomAccess): Entry[] {
  const { general, settings } = access;
  const { audience, role } = general;
  const said = audience === "restricted" ? { audience, role: null } : { audience, role };
  return [
    ...kinds.flatMap((kind) => entriesOf(access, kind)),
    { kind: "general", key: "general", row: general, says: { general: said } },
    { kind: "settings", key: "settings", row: settings, says: { settings } },
  ];
}

function entriesOf<Kind extends ListKind>(access: RoomAccess, kind: Kind) {
  const list: List<Rows[Kind]> = lists[kind];
  return (list.rows(access) ?? []).map(
    (row): { key: EntryKey; says: Entries } & ListEntry<Kind> => {
      const id = list.idOf(row);
      const says = { [list.field]: { [id]: list.said(row) } };
      return { kind, key: `${kind}:${id}`, id, row, says };
    },
  );
}

/** `null` for an entry that is not there. */
export function pickEntry(access: RoomAccess, key: EntryKey): Entry | null {
  return listEntries(access).find((entry) => entry.key === key) ?? null;
}

/** Whether entries of its kind are told at all. */
export function isTold(access: RoomAccess, key: EntryKey): boolean {
  const { kind } = parseEntryKey(key);
  return kind === "general" || kind === "settings" || lists[kind].rows(access) !== undefined;
}

/** What a room says of an entry; of one that is not there, `null`. */
export function readEntry(access: RoomAccess, key: EntryKey): Entries {
  return pickEntry(access, key)?.says ?? askEntry(key, null);
}

/**
 * A room's access once entries say something else. Rows that are not touched stay the same objects,
 * so that they are not drawn again.
 */
export function applyEntries(access: RoomAccess, asked: Entries): RoomAccess {
  const { general, settings } = asked;
  const others = {
    ...access,
    ...(general && { general: { ...access.general, role: null, ...general } }),
    ...(settings && { settings }),
  };
  return kinds.reduce((all, kind) => withSaid(all, kind, asked), others);
}

/** A request stays until it is answered: what its answer brings is for the server to say. */
function withSaid<Kind extends ListKind>(access: RoomAccess, kind: Kind, asked: Entries) {
  const list: List<Rows[Kind]> = lists[kind];
  const said = asked[list.field];
  const rows = list.rows(access);
  if (!said || !rows || kind === "request") return access;
  return list.withRows(
    access,
    rows.flatMap((row) => {
      const id = list.idOf(row);
      if (!Object.hasOwn(said, id)) return [row];
      const role = said[id];
      return role == null ? [] : [list.saying(row, role)];
    }),
  );
}

/**
 * A room's access with only the given entries taken from a newer one: of two answers that crossed,
 * one does not know what the other did.
 */
export function takeEntries(
  access: RoomAccess,
  newer: RoomAccess,
  keys: ReadonlySet<EntryKey>,
): RoomAccess {
  const others = {
    ...access,
    ...(keys.has("general") && { general: newer.general }),
    ...(keys.has("settings") && { settings: newer.settings }),
  };
  return kinds.reduce((all, kind) => withTaken(all, newer, kind, keys), others);
}

function withTaken<Kind extends ListKind>(
  access: RoomAccess,
  newer: RoomAccess,
  kind: Kind,
  keys: ReadonlySet<EntryKey>,
): RoomAccess {
  const list: List<Rows[Kind]> = lists[kind];
  const rows = list.rows(newer);
  if (!rows) return access;
  const isTaken = (row: Rows[Kind]) => {
    const id = list.idOf(row);
    // A request that is approved brings its person.
    return keys.has(`${kind}:${id}`) || (kind === "person" && keys.has(`request:${id}`));
  };
  const kept = (list.rows(access) ?? []).filter((row) => !isTaken(row));
  return list.withRows(access, [...kept, ...rows.filter(isTaken)]);
}

/** An entry that says something else than before. */
export interface EntryDifference {
  key: EntryKey;
  /** `null` for one that is new. */
  before: Entry | null;
  /** `null` for one that is gone. */
  after: Entry | null;
}

/** What is another in a later reading: the entries that are there, then those that are gone. */
export function diffEntries(earlier: RoomAccess, later: RoomAccess): EntryDifference[] {
  const was = new Map(listEntries(earlier).map((entry) => [entry.key, entry]));
  const is = new Map(listEntries(later).map((entry) => [entry.key, entry]));
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((key) => {
    const [before = null, after = null] = [was.get(key), is.get(key)];
    return before && after && sayTheSame(before.says, after.says) ? [] : [{ key, before, after }];
  });
}

/** Asks for another role of an entry, or for its removal. */
export function askEntry(key: EntryKey, role: string | null): Entries {
  const ref = parseEntryKey(key);
  return "id" in ref ? { [lists[ref.kind].field]: { [ref.id]: role } } : {};
}

/** The role that entries give one of them; `undefined` where they do not speak about it. */
export function roleAsked(entries: Entries, key: EntryKey): string | null | undefined {
  const ref = parseEntryKey(key);
  const roles = "id" in ref ? entries[lists[ref.kind].field] : undefined;
  return "id" in ref && roles && Object.hasOwn(roles, ref.id) ? roles[ref.id] : undefined;
}

/** What the API compares with the room; an invitation and a request need no comparing. */
export function comparableEntries({ invitations, requests, ...seen }: Entries): Snapshot {
  return seen;
}

/** Takes entries apart, one by one. */
export function splitEntries({ general, settings, ...roles }: Entries): Map<EntryKey, Entries> {
  const parts = new Map<EntryKey, Entries>();
  for (const kind of kinds) {
    const { field } = lists[kind];
    for (const [id, role] of Object.entries(roles[field] ?? {})) {
      parts.set(`${kind}:${id}`, { [field]: { [id]: role } });
    }
  }
  if (general) parts.set("general", { general });
  if (settings) parts.set("settings", { settings });
  return parts;
}

/** Puts entries together; of several that speak about the same one, the last counts. */
export function joinEntries(parts: Iterable<Entries>): Entries {
  let whole: Entries = {};
  for (const part of parts) {
    let next: Entries = { ...whole, ...part };
    for (const { field } of Object.values(lists)) {
      if (part[field]) next = { ...next, [field]: { ...whole[field], ...part[field] } };
    }
    whole = next;
  }
  return whole;
}

/** Whether both speak about the same entries, and say the same of them. */
export function sayTheSame(a: Entries, b: Entries): boolean {
  return textOf(a) === textOf(b);
}

function textOf(entries: Entries): string {
  const said = [...splitEntries(entries)].map(([key, part]) => {
    const { general } = part;
    return [key, general ? { audience: general.audience, role: general.role ?? null } : part];
  });
  return JSON.stringify(said.sort());
}
