import { groupIds, userIds } from "@guestlist/testing/arbitrary/rooms";
import { acme } from "@guestlist/testing/people";
import { scopes as scopesOf } from "@guestlist/testing/role-scopes";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { sharingCommenters, situation } from "../../tests/support/arbitrary-changes.ts";
import { roomOf } from "../../tests/support/room-of.ts";
import {
  type Actor,
  applyChange,
  type Change,
  capabilitiesOf,
  checkChange,
  checkInvitation,
  groupCapabilities,
  groupRole,
  invitationCapabilities,
  listedGroups,
  listedPeople,
  ownersOf,
  permissionsOf,
  permitsAtMost,
  personCapabilities,
  personRole,
  prepareRoles,
  type RefusalCode,
  type Room,
  type Rules,
  type Subject,
} from "../index.ts";

// Thousands of rooms in one test take longer on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const { viewer, editor, owner } = scopesOf;
const rules: Rules = { organization: acme };

function actorOf(room: Room, who: Subject, ruled: Rules): Actor {
  return { subject: who, can: capabilitiesOf(room, who, ruled) };
}

/** olivier owns; zoe edits; kim views; ana is in Engineering, which edits; sam came by the link. */
const launchPlan = roomOf({
  default: viewer,
  users: { olivier: owner, zoe: editor, kim: viewer, marc: ["room:write", "comments:none"] },
  groups: { engineering: editor, design: viewer },
  metadata: { owner: "olivier" },
});
const shared = { ...launchPlan, metadata: { owner: ["olivier", "zoe"] } };
const closed = {
  ...launchPlan,
  metadata: { owner: "olivier", guestlistEditorsCanShare: "no" },
};
const ownerless = { ...launchPlan, metadata: { owner: "gone" } };
const open = { ...launchPlan, defaultAccesses: editor };

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
    ["an owner demotes the other owner", shared, "olivier", { people: { zoe: "viewer" } }, null],
    ["an owner of two leaves", shared, "olivier", { people: { olivier: null } }, null],
    [
      "an owner hands over",
      launchPlan,
      "olivier",
      { people: { olivier: "editor", zoe: "owner" } },
      null,
    ],
    [
      "both owners are removed at once",
      shared,
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
      open,
      "sam",
      { people: { kim: "editor" } },
      "not_allowed",
    ],
    [
      "an editor through the link adds a group",
      open,
      "sam",
      { groups: { sales: "viewer" } },
      "not_allowed",
    ],
    [
      "an editor through the link restricts the room",
      open,
      "sam",
      { general: { audience: "restricted" } },
      "not_allowed",
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
    ["a viewer leaves to edit", open, "kim", { people: { kim: null } }, "grant_exceeds_own"],

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

describe("given a roleSet in which commenters share", () => {
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

  it("should offer on their own group's row nothing that would raise them", () => {
    const held = { ...room, defaultAccesses: ["room:write"] };
    expect(groupCapabilities(held, actorOf(held, ana, weaker), "design", weaker)).toEqual({
      setRole: ["viewer", "commenter"],
      remove: false,
      reason: "grant_exceeds_own",
    });
    const silenced = roomOf({
      default: ["room:read", "comments:none"],
      groups: { engineering: ["room:write", "feeds:read"], design: ["room:read"] },
    });
    const actor = actorOf(silenced, { ...ana, groupIds: ["engineering", "design"] }, weaker);
    expect(groupCapabilities(silenced, actor, "design", weaker)).toEqual({
      setRole: ["viewer", "editor"],
      remove: true,
      reason: null,
    });
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

  it("should offer on an invitation's row what may be done", () => {
    const actor = actorOf(room, ana, weaker);
    expect(invitationCapabilities(actor, "viewer", weaker)).toEqual({
      setRole: ["viewer", "commenter"],
      remove: true,
      reason: null,
    });
    expect(invitationCapabilities(actor, "editor", weaker)).toEqual({
      setRole: [],
      remove: false,
      reason: "target_outranks_you",
    });
  });
});

describe("given a roleSet without an owner role", () => {
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
    expect(checkChange(open, actor, { people: { kim: null } })).toBe("grant_exceeds_own");
  });

  it("should allow nothing where nothing may be granted", () => {
    const none: Actor = { ...actor, can: { ...can, grant: [] } };
    expect(checkChange(launchPlan, none, { people: { kim: "viewer" } })).toBe("grant_exceeds_own");
    expect(checkChange(launchPlan, none, { groups: { design: null } })).toBe("target_outranks_you");
  });

  it("should offer nobody to gain by leaving, even where the policy would", () => {
    expect(personCapabilities(open, actor, "kim")).toEqual({
      setRole: ["viewer"],
      remove: false,
      reason: "grant_exceeds_own",
    });
  });

  it.each<[string, Actor, RefusalCode]>([
    ["to themselves", { ...actor, subject: { userId: "olivier", groupIds: [] } }, "last_owner"],
    [
      "to those who may give the role",
      { ...actor, can: { ...can, grant: ["owner"] } },
      "last_owner",
    ],
    [
      "to those who may not share",
      { ...actor, can: { ...can, share: false, grant: ["owner"] } },
      "not_allowed",
    ],
  ])("should offer nothing on the last owner's row %s", (_, who, reason) => {
    expect(personCapabilities(launchPlan, who, "olivier")).toEqual({
      setRole: [],
      remove: false,
      reason,
    });
  });
});

describe("given a row of the dialog", () => {
  const capabilities = (room: Room, userId: string, row: string) =>
    personCapabilities(room, actorOf(room, { userId, groupIds: [] }, rules), row, rules);

  it.each<[string, Room, string, string, ReturnType<typeof personCapabilities>]>([
    [
      "a viewer's, for an editor",
      launchPlan,
      "zoe",
      "kim",
      { setRole: ["viewer", "commenter", "editor"], remove: true, reason: null },
    ],
    [
      "the owner's, for an editor",
      launchPlan,
      "zoe",
      "olivier",
      { setRole: [], remove: false, reason: "target_outranks_you" },
    ],
    [
      "the last owner's own",
      launchPlan,
      "olivier",
      "olivier",
      { setRole: [], remove: false, reason: "last_owner" },
    ],
    [
      "the last owner's, for a viewer",
      launchPlan,
      "kim",
      "olivier",
      { setRole: [], remove: false, reason: "not_allowed" },
    ],
    [
      "another owner's, for an owner",
      shared,
      "olivier",
      "zoe",
      { setRole: ["viewer", "commenter", "editor", "owner"], remove: true, reason: null },
    ],
    [
      "the first owner's, for the second",
      shared,
      "zoe",
      "olivier",
      { setRole: ["viewer", "commenter", "editor", "owner"], remove: true, reason: null },
    ],
    [
      "an editor's own, which another role would raise",
      { ...launchPlan, defaultAccesses: ["room:read", "comments:none"] },
      "zoe",
      "zoe",
      { setRole: ["viewer", "editor"], remove: true, reason: null },
    ],
    ["a viewer's own", launchPlan, "kim", "kim", { setRole: [], remove: true, reason: null }],
    [
      "a viewer's own, where leaving would raise them",
      open,
      "kim",
      "kim",
      { setRole: [], remove: false, reason: "grant_exceeds_own" },
    ],
  ])("should offer on %s what may be done", (_, room, userId, row, expected) => {
    expect(capabilities(room, userId, row)).toEqual(expected);
  });

  it("should never offer to make a group or an address owner", () => {
    const actor = actorOf(launchPlan, { userId: "olivier", groupIds: [] }, rules);
    expect(invitationCapabilities(actor, "editor", rules).setRole).toEqual([
      "viewer",
      "commenter",
      "editor",
    ]);
    expect(groupCapabilities(launchPlan, actor, "design", rules)).toEqual({
      setRole: ["viewer", "commenter", "editor"],
      remove: true,
      reason: null,
    });
  });
});

describe("given any room, person and roleSet", () => {
  it("should offer on every row exactly what would be allowed", () => {
    fc.assert(
      fc.property(situation, ({ rules: ruled, room, who }) => {
        const actor = actorOf(room, who, ruled);
        const roleSet = prepareRoles(ruled.roles);
        const allowed = (change: Change) => checkChange(room, actor, change, ruled) === null;
        for (const id of new Set([...listedPeople(room), ...userIds])) {
          const offered = personCapabilities(room, actor, id, ruled);
          expect(offered.remove).toBe(allowed({ people: keyed(id, null) }));
          // A role somebody already has is no change, and may be left out.
          for (const role of roleSet.ids.filter((one) => one !== personRole(room, id, ruled))) {
            const may = allowed({ people: keyed(id, role) });
            expect([id, role, offered.setRole.includes(role)]).toEqual([id, role, may]);
          }
          expect(offered.reason === null).toBe(offered.remove);
        }
        for (const id of new Set([...listedGroups(room, ruled), ...groupIds])) {
          const offered = groupCapabilities(room, actor, id, ruled);
          expect(offered.remove).toBe(allowed({ groups: keyed(id, null) }));
          for (const role of roleSet.ids) {
            if (role === roleSet.ownerId || role === groupRole(room, id, ruled)) continue;
            const may = allowed({ groups: keyed(id, role) });
            expect([id, role, offered.setRole.includes(role)]).toEqual([id, role, may]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("should offer general access and the settings exactly where they would be allowed", () => {
    fc.assert(
      fc.property(situation, ({ rules: ruled, room, who }) => {
        const actor = actorOf(room, who, ruled);
        const general: Change = { general: { audience: "restricted" } };
        expect(actor.can.setGeneral).toBe(checkChange(room, actor, general, ruled) === null);
        const settings: Change = { settings: { editorsCanShare: false } };
        expect(actor.can.settings).toBe(checkChange(room, actor, settings, ruled) === null);
      }),
      { numRuns: 300 },
    );
  });

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

function keyed<T>(id: string, value: T): Record<string, T> {
  return Object.fromEntries([[id, value]]);
}
