import { acme } from "@guestlist/testing/people";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { sharingCommenters, situation } from "../../tests/support/arbitrary-changes.ts";
import { actorOf, launchPlan, openPlan, sharedPlan } from "../../tests/support/launch-plan.ts";
import { roomOf } from "../../tests/support/room-of.ts";
import {
  type Actor,
  applyChange,
  type Change,
  checkChange,
  checkInvitation,
  ownersOf,
  permissionsOf,
  permitsAtMost,
  type RefusalCode,
  type Room,
  type Rules,
  type Subject,
} from "../index.ts";

// Thousands of rooms in one test take longer on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const rules: Rules = { organization: acme };

const closed = {
  ...launchPlan,
  metadata: { owner: "olivier", guestlistEditorsCanShare: "no" },
};
const ownerless = { ...launchPlan, metadata: { owner: "gone" } };

const groupsOf: Record<string, string[]> = { ana: ["engineering"] };

describe("given what somebody asks for", () => {
  it.each<[string, Room, string, Change, RefusalCode | null]>([
    ["an owner names another owner", launchPlan, "olivier", { people: { zoe: "owner" } }, null],
    [
      "an owner changes the settings",
      launchPlan,
      "olivier",
      { settings: { editorsCanShare: false } },
      null,
    ],
    [
      "an owner demotes the other owner",
      sharedPlan,
      "olivier",
      { people: { zoe: "viewer" } },
      null,
    ],
    ["an owner of two leaves", sharedPlan, "olivier", { people: { olivier: null } }, null],
    [
      "an owner hands over",
      launchPlan,
      "olivier",
      { people: { olivier: "editor", zoe: "owner" } },
      null,
    ],
    [
      "both owners are removed at once",
      sharedPlan,
      "olivier",
      { people: { olivier: null, zoe: null } },
      "last_owner",
    ],
    ["the last owner leaves", launchPlan, "olivier", { people: { olivier: null } }, "last_owner"],
    [
      "the last owner steps down",
      launchPlan,
      "olivier",
      { people: { olivier: "editor" } },
      "last_owner",
    ],

    ["an editor adds a viewer", launchPlan, "zoe", { people: { ana: "viewer" } }, null],
    ["an editor adds an editor", launchPlan, "zoe", { people: { ana: "editor" } }, null],
    ["an editor removes a viewer", launchPlan, "zoe", { people: { kim: null } }, null],
    ["an editor lowers themselves", launchPlan, "zoe", { people: { zoe: "viewer" } }, null],
    ["an editor leaves", launchPlan, "zoe", { people: { zoe: null } }, null],
    [
      "an editor changes a group that edits",
      launchPlan,
      "zoe",
      { groups: { engineering: "viewer" } },
      null,
    ],
    ["an editor adds a group", launchPlan, "zoe", { groups: { sales: "commenter" } }, null],
    [
      "an editor restricts the room",
      launchPlan,
      "zoe",
      { general: { audience: "restricted" } },
      null,
    ],
    [
      "an editor opens the room",
      launchPlan,
      "zoe",
      { general: { audience: "anyone", role: "editor" } },
      null,
    ],
    ["an editor replaces custom access", launchPlan, "zoe", { people: { marc: "viewer" } }, null],
    [
      "an editor names an owner",
      launchPlan,
      "zoe",
      { people: { kim: "owner" } },
      "grant_exceeds_own",
    ],
    [
      "an editor makes themselves owner",
      launchPlan,
      "zoe",
      { people: { zoe: "owner" } },
      "grant_exceeds_own",
    ],
    [
      "an editor demotes the owner",
      launchPlan,
      "zoe",
      { people: { olivier: "viewer" } },
      "target_outranks_you",
    ],
    [
      "an editor removes the owner",
      launchPlan,
      "zoe",
      { people: { olivier: null } },
      "target_outranks_you",
    ],
    [
      "an editor gives the owner an editor's role",
      launchPlan,
      "zoe",
      { people: { olivier: "editor" } },
      "target_outranks_you",
    ],
    [
      "an editor changes the settings",
      launchPlan,
      "zoe",
      { settings: { editorsCanShare: false } },
      "not_allowed",
    ],
    [
      "an editor hides one refusal among others",
      launchPlan,
      "zoe",
      { people: { kim: "editor", olivier: null } },
      "target_outranks_you",
    ],
    [
      "an editor asks for a role nobody has",
      launchPlan,
      "zoe",
      { people: { kim: "constructor" } },
      "grant_exceeds_own",
    ],

    ["an editor through a group shares", launchPlan, "ana", { people: { kim: "editor" } }, null],
    [
      "an editor through the group removes it",
      launchPlan,
      "ana",
      { groups: { engineering: null } },
      null,
    ],
    [
      "an editor through a group leaves without an entry",
      launchPlan,
      "ana",
      { people: { ana: null } },
      "not_allowed",
    ],
    [
      "an editor through the link shares",
      openPlan,
      "sam",
      { people: { kim: "editor" } },
      "not_allowed",
    ],
    [
      "an editor through the link adds a group",
      openPlan,
      "sam",
      { groups: { sales: "viewer" } },
      "not_allowed",
    ],
    [
      "an editor through the link restricts the room",
      openPlan,
      "sam",
      { general: { audience: "restricted" } },
      "not_allowed",
    ],
    [
      "an editor restricts the room and changes settings",
      launchPlan,
      "zoe",
      { general: { audience: "restricted" }, settings: { editorsCanShare: false } },
      "not_allowed",
    ],
    [
      "an owner lifts what general access takes from them",
      { ...launchPlan, defaultAccesses: ["room:read", "comments:none"] },
      "olivier",
      { general: { audience: "restricted" } },
      null,
    ],

    [
      "a viewer raises themselves",
      launchPlan,
      "kim",
      { people: { kim: "editor" } },
      "grant_exceeds_own",
    ],
    ["a viewer adds somebody", launchPlan, "kim", { people: { ana: "viewer" } }, "not_allowed"],
    [
      "a viewer removes the last owner",
      launchPlan,
      "kim",
      { people: { olivier: null } },
      "not_allowed",
    ],
    ["a viewer adds a group", launchPlan, "kim", { groups: { sales: "viewer" } }, "not_allowed"],
    [
      "a viewer opens the room",
      launchPlan,
      "kim",
      { general: { audience: "anyone", role: "viewer" } },
      "not_allowed",
    ],
    [
      "a viewer changes the settings",
      launchPlan,
      "kim",
      { settings: { editorsCanShare: true } },
      "not_allowed",
    ],
    ["a viewer leaves", launchPlan, "kim", { people: { kim: null } }, null],
    [
      "a viewer leaves and takes somebody along",
      launchPlan,
      "kim",
      { people: { kim: null, zoe: null } },
      "not_allowed",
    ],
    ["a viewer leaves to edit", openPlan, "kim", { people: { kim: null } }, "grant_exceeds_own"],

    [
      "an editor shares where editors may not",
      closed,
      "zoe",
      { people: { kim: "viewer" } },
      "not_allowed",
    ],
    [
      "an editor removes where editors may not share",
      closed,
      "zoe",
      { people: { kim: null } },
      "not_allowed",
    ],
    [
      "an editor takes the setting back",
      closed,
      "zoe",
      { settings: { editorsCanShare: true } },
      "not_allowed",
    ],
    [
      "an editor leaves where editors may not share",
      closed,
      "zoe",
      { people: { zoe: null } },
      null,
    ],
    [
      "an owner shares where editors may not",
      closed,
      "olivier",
      { people: { kim: "editor" } },
      null,
    ],

    [
      "an editor claims a room without owners",
      ownerless,
      "zoe",
      { people: { zoe: "owner" } },
      null,
    ],
    [
      "an editor names the first owner of a room",
      ownerless,
      "zoe",
      { people: { kim: "owner" } },
      null,
    ],
    [
      "an editor changes the settings of a room without owners",
      ownerless,
      "zoe",
      { settings: { editorsCanShare: false } },
      null,
    ],
    [
      "an editor through a group claims a room",
      ownerless,
      "ana",
      { people: { ana: "owner" } },
      "grant_exceeds_own",
    ],
    ["an editor leaves a room without owners", ownerless, "zoe", { people: { zoe: null } }, null],

    [
      "a stranger adds themselves",
      launchPlan,
      "eve",
      { people: { eve: "viewer" } },
      "grant_exceeds_own",
    ],
    ["a stranger leaves", launchPlan, "eve", { people: { eve: null } }, "not_allowed"],
  ])("should answer when %s", (_, room, userId, change, expected) => {
    const who = { userId, groupIds: groupsOf[userId] ?? [] };
    expect(checkChange(room, actorOf(room, who, rules), change, rules)).toBe(expected);
  });
});

describe("given roles of which commenters share", () => {
  const weaker: Rules = { roles: sharingCommenters, organization: acme };
  const comment = ["room:read", "comments:write"];
  const ana: Subject = { userId: "ana", groupIds: ["design"] };
  const room = roomOf({
    users: { zoe: ["room:write"], kim: comment },
    groups: { design: comment, engineering: ["room:write"] },
  });

  it.each<[string, Room, Change, RefusalCode | null]>([
    ["an equal person", room, { people: { kim: "viewer" } }, null],
    ["a higher person", room, { people: { zoe: "viewer" } }, "target_outranks_you"],
    ["a higher group", room, { groups: { engineering: null } }, "target_outranks_you"],
    ["a higher role for a group", room, { groups: { sales: "editor" } }, "grant_exceeds_own"],
    [
      "a higher role for anyone",
      room,
      { general: { audience: "anyone", role: "editor" } },
      "grant_exceeds_own",
    ],
    [
      "their own role for anyone",
      room,
      { general: { audience: "anyone", role: "commenter" } },
      null,
    ],
    ["their own group", room, { groups: { design: null } }, null],
    [
      "their own group, which holds them below what anyone may do",
      { ...room, defaultAccesses: ["room:write"] },
      { groups: { design: null } },
      "grant_exceeds_own",
    ],
    [
      "general access that is higher",
      { ...room, defaultAccesses: ["room:write"] },
      { general: { audience: "restricted" } },
      "target_outranks_you",
    ],
    [
      "general access that hides a higher entry of the organisation",
      roomOf({
        ...room,
        default: ["room:read"],
        groups: { design: comment, everyone: ["room:write"] },
      }),
      { general: { audience: "anyone", role: "commenter" } },
      "target_outranks_you",
    ],
  ])("should decide about %s", (_, at, change, expected) => {
    expect(checkChange(at, actorOf(at, ana, weaker), change, weaker)).toBe(expected);
  });

  it.each<[string, string, string | null, RefusalCode | null]>([
    ["an equal one to a lower role", "commenter", "viewer", null],
    ["an equal one, taken back", "commenter", null, null],
    ["a lower one to a higher role", "viewer", "editor", "grant_exceeds_own"],
    ["a higher one to a lower role", "editor", "viewer", "target_outranks_you"],
    ["a higher one, taken back", "editor", null, "target_outranks_you"],
    ["one with a role that is gone, taken back", "former", null, null],
  ])("should decide about an invitation: %s", (_, current, role, expected) => {
    const actor = actorOf(room, ana, weaker);
    expect(checkInvitation(actor, current, role, weaker)).toBe(expected);
  });
});

describe("given roles without an owner", () => {
  it("should hold nobody for an owner, whomever the room lists", () => {
    const ownerlessRules: Rules = { roles: sharingCommenters.slice(0, 3) };
    const room = roomOf({
      users: { zoe: ["room:write", "feeds:read"], kim: ["room:write", "feeds:read"] },
      metadata: { owner: "kim" },
    });
    const actor = actorOf(room, { userId: "zoe", groupIds: [] }, ownerlessRules);
    expect(checkChange(room, actor, { people: { kim: null } }, ownerlessRules)).toBeNull();
  });
});

describe("given a policy of the app's own", () => {
  const can = {
    share: true,
    grant: ["viewer"],
    setGeneral: false,
    settings: false,
    leave: true,
    activity: false,
  };
  const actor: Actor = { subject: { userId: "kim", groupIds: [] }, can };

  it.each<[string, Change, RefusalCode | null]>([
    ["what it grants", { people: { ana: "viewer" } }, null],
    ["more than it grants", { people: { ana: "commenter" } }, "grant_exceeds_own"],
    ["general access", { general: { audience: "restricted" } }, "not_allowed"],
    ["the settings", { settings: { editorsCanShare: true } }, "not_allowed"],
  ])("should hold to it for %s", (_, change, expected) => {
    expect(checkChange(launchPlan, actor, change)).toBe(expected);
  });

  it("should let nobody gain by leaving, even where the policy would", () => {
    expect(checkChange(openPlan, actor, { people: { kim: null } })).toBe("grant_exceeds_own");
  });

  it("should allow nothing where nothing may be granted", () => {
    const none: Actor = { ...actor, can: { ...can, grant: [] } };
    expect(checkChange(launchPlan, none, { people: { kim: "viewer" } })).toBe("grant_exceeds_own");
    expect(checkChange(launchPlan, none, { groups: { design: null } })).toBe("target_outranks_you");
  });
});

describe("given any room, person and roles", () => {
  it("should leave an owner where there was one", () => {
    fc.assert(
      fc.property(situation, ({ rules: ruled, room, who, change }) => {
        if (checkChange(room, actorOf(room, who, ruled), change, ruled) !== null) return;
        const after = applyChange(room, change, ruled).room;
        if (ownersOf(room, ruled).length > 0) expect(ownersOf(after, ruled)).not.toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it("should let nobody but who may do all raise themselves", () => {
    fc.assert(
      fc.property(situation, ({ rules: ruled, room, who, change }) => {
        const actor = actorOf(room, who, ruled);
        if (actor.can.settings) return;
        if (checkChange(room, actor, change, ruled) !== null) return;
        const after = applyChange(room, change, ruled).room;
        const [was, is] = [room, after].map((one) => permissionsOf(one, who, ruled));
        expect(was && is && permitsAtMost(is, was)).toBe(true);
        expect(ownersOf(room, ruled)).toEqual(expect.arrayContaining(ownersOf(after, ruled)));
      }),
      { numRuns: 1_250 },
    );
  });

  it("should let who may not share change nothing but leave", () => {
    fc.assert(
      fc.property(situation, ({ rules: ruled, room, who, change }) => {
        const actor = actorOf(room, who, ruled);
        if (actor.can.share || checkChange(room, actor, change, ruled) !== null) return;
        const asked = [...Object.keys(change.people ?? {}), ...Object.keys(change.groups ?? {})];
        expect(asked.filter((id) => id !== who.userId)).toEqual([]);
        expect(change.general ?? change.settings).toBeUndefined();
        expect(Object.values(change.people ?? {}).filter((role) => role !== null)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
