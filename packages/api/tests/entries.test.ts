import {
  applyEntries,
  askEntry,
  comparableEntries,
  diffEntries,
  type Entries,
  type EntryKey,
  entryKey,
  inviteeKey,
  isTold,
  joinEntries,
  listEntries,
  parseEntryKey,
  pickEntry,
  readEntry,
  roleAsked,
  sayTheSame,
  splitEntries,
  takeEntries,
} from "@guestlist/client";
import { describe, expect, it } from "vitest";
import { storedFixture } from "./support/stored-fixture.ts";

/** A room with an entry of every kind, and the id of its invitation. */
async function everyKind() {
  const fixture = storedFixture();
  await fixture.invite("zoe", { invitees: [{ email: "nova@elsewhere.org" }], role: "viewer" });
  await fixture.request("noor", { role: "editor" });
  const access = await fixture.list("zoe");
  return { fixture, access, invitation: access.invitations?.[0]?.id ?? "" };
}

const keys: [EntryKey, ReturnType<typeof parseEntryKey>][] = [
  ["person:zoe", { kind: "person", id: "zoe" }],
  ["person:a:b", { kind: "person", id: "a:b" }],
  ["group:", { kind: "group", id: "" }],
  ["invitation:4711", { kind: "invitation", id: "4711" }],
  ["request:person:zoe", { kind: "request", id: "person:zoe" }],
  ["general", { kind: "general" }],
  ["settings", { kind: "settings" }],
];

describe("given the key of an entry", () => {
  it.each(keys)("should read %s, and write it again", (key, ref) => {
    expect(parseEntryKey(key)).toEqual(ref);
    expect(entryKey(ref)).toBe(key);
  });
});

describe("given someone who is invited", () => {
  it("should tell which entry they get, where it is known", () => {
    expect(inviteeKey({ userId: "zoe" })).toBe("person:zoe");
    expect(inviteeKey({ groupId: "design" })).toBe("group:design");
    expect(inviteeKey({ email: "nova@elsewhere.org" })).toBeNull();
  });
});

describe("given a room with an entry of every kind", () => {
  it("should list each once, with what it says", async () => {
    const { access, invitation } = await everyKind();
    const entries = listEntries(access);
    expect(new Set(entries.map(({ kind }) => kind)).size).toBe(6);
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
    for (const entry of entries) {
      expect(pickEntry(access, entry.key)).toEqual(entry);
      expect(readEntry(access, entry.key)).toEqual(entry.says);
      expect([...splitEntries(entry.says)]).toEqual([[entry.key, entry.says]]);
    }
    expect(readEntry(access, "person:zoe")).toEqual({ people: { zoe: "editor" } });
    expect(readEntry(access, "request:noor")).toEqual({ requests: { noor: "pending" } });
    expect(readEntry(access, `invitation:${invitation}`)).toEqual({
      invitations: { [invitation]: "viewer" },
    });
  });

  it("should say null of one that is not there, and keep what nobody tells apart from that", async () => {
    const { access } = await everyKind();
    expect(pickEntry(access, "group:nobody")).toBeNull();
    expect(readEntry(access, "group:nobody")).toEqual({ groups: { nobody: null } });
    expect(isTold(access, "request:nobody")).toBe(true);
    const { requests, ...untold } = access;
    expect(isTold(untold, "request:nobody")).toBe(false);
    expect(isTold(untold, "settings")).toBe(true);
  });

  it("should show what is asked, and keep the rows that are not asked about", async () => {
    const { access, invitation } = await everyKind();
    const shown = applyEntries(access, {
      people: { zoe: "viewer", lea: null },
      groups: { engineering: "commenter" },
      invitations: { [invitation]: null },
      requests: { noor: "viewer" },
      general: { audience: "anyone", role: "viewer" },
      settings: { editorsCanShare: false },
    });
    expect(readEntry(shown, "person:zoe")).toEqual({ people: { zoe: "viewer" } });
    expect(pickEntry(shown, "person:lea")).toBeNull();
    expect(readEntry(shown, "group:engineering")).toEqual({ groups: { engineering: "commenter" } });
    expect(shown.invitations).toEqual([]);
    // What its answer brings is for the server to say.
    expect(shown.requests).toBe(access.requests);
    expect(shown.general).toEqual({ ...access.general, audience: "anyone", role: "viewer" });
    expect(shown.settings).toEqual({ editorsCanShare: false });
    const untouched = access.people.filter(({ user }) => !["zoe", "lea"].includes(user.id));
    expect(untouched.every((row) => shown.people.includes(row))).toBe(true);
    const closed = applyEntries(shown, { general: { audience: "restricted" } });
    expect(closed.general).toMatchObject({ audience: "restricted", role: null });
  });

  it("should say the same by its difference as the server does", async () => {
    const { fixture, access, invitation } = await everyKind();
    await fixture.change("zoe", {
      people: { lea: null },
      groups: { design: "commenter" },
      invitations: { [invitation]: "editor" },
      requests: { noor: "viewer" },
      general: { audience: "organization", role: "viewer" },
    });
    const later = await fixture.list("zoe");
    const differences = diffEntries(access, later);
    expect(
      Object.fromEntries(
        differences.map(({ key, before, after }) => [key, [before !== null, after !== null]]),
      ),
    ).toEqual({
      "person:noor": [false, true],
      [`invitation:${invitation}`]: [true, true],
      "group:design": [true, true],
      general: [true, true],
      "person:lea": [true, false],
      "request:noor": [true, false],
    });
    expect(diffEntries(later, later)).toEqual([]);
  });

  it("should take only the entries asked for from a newer answer", async () => {
    const { fixture, access } = await everyKind();
    await fixture.change("zoe", {
      people: { lea: "viewer" },
      groups: { engineering: "viewer" },
      requests: { noor: "viewer" },
      general: { audience: "organization", role: "viewer" },
    });
    const newer = await fixture.list("zoe");
    const taken = takeEntries(access, newer, new Set<EntryKey>(["request:noor", "general"]));
    expect(diffEntries(access, taken).map(({ key }) => key)).toEqual([
      // A request that is approved brings its person.
      "person:noor",
      "general",
      "request:noor",
    ]);
    const keys = new Set(diffEntries(access, newer).map(({ key }) => key));
    expect(diffEntries(newer, takeEntries(access, newer, keys))).toEqual([]);
  });
});

describe("given what is asked of several entries", () => {
  const asked: Entries = {
    people: { zoe: "viewer", ana: null },
    requests: { noor: "pending" },
    general: { audience: "restricted" },
    settings: { editorsCanShare: true },
  };

  it("should be the same taken apart and put together", () => {
    expect([...splitEntries(asked).keys()]).toEqual([
      "person:zoe",
      "person:ana",
      "request:noor",
      "general",
      "settings",
    ]);
    expect(joinEntries(splitEntries(asked).values())).toEqual(asked);
    expect(joinEntries([asked, askEntry("person:zoe", "editor")]).people).toEqual({
      zoe: "editor",
      ana: null,
    });
  });

  it("should tell what is asked of each", () => {
    expect(roleAsked(asked, "person:zoe")).toBe("viewer");
    expect(roleAsked(asked, "person:ana")).toBeNull();
    expect(roleAsked(asked, "person:constructor")).toBeUndefined();
    expect(roleAsked(asked, "group:design")).toBeUndefined();
    expect(roleAsked(asked, "general")).toBeUndefined();
    expect(askEntry("invitation:4711", null)).toEqual({ invitations: { 4711: null } });
  });

  it("should read ids like any others that every object has", () => {
    const ids = ["__proto__", "constructor"];
    const parts = ids.map((id) => askEntry(entryKey({ kind: "person", id }), "viewer"));
    expect([...splitEntries(joinEntries(parts)).keys()]).toEqual(
      ids.map((id) => entryKey({ kind: "person", id })),
    );
  });

  it("should compare what is said, however it is written", () => {
    expect(
      sayTheSame(
        { people: { a: "viewer", b: null }, general: { audience: "restricted" } },
        { general: { audience: "restricted", role: null }, people: { b: null, a: "viewer" } },
      ),
    ).toBe(true);
    expect(sayTheSame({ people: { a: "viewer" } }, { people: { a: null } })).toBe(false);
    expect(sayTheSame({ people: { a: "viewer" } }, { groups: { a: "viewer" } })).toBe(false);
    expect(sayTheSame(asked, {})).toBe(false);
  });

  it("should compare with the room what may have changed there", () => {
    expect(comparableEntries(asked)).toEqual({
      people: asked.people,
      general: asked.general,
      settings: asked.settings,
    });
  });
});
