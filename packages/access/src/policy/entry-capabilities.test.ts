import { groupIds, userIds } from "@guestlist/testing/arbitrary/rooms";
import { acme } from "@guestlist/testing/people";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { sharingCommenters, situation } from "../../tests/support/arbitrary-changes.ts";
import { actorOf, launchPlan, openPlan, sharedPlan } from "../../tests/support/launch-plan.ts";
import { roomOf } from "../../tests/support/room-of.ts";
import {
  type Actor,
  type Change,
  checkChange,
  groupCapabilities,
  groupRole,
  invitationCapabilities,
  listedGroups,
  listedPeople,
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

const rules: Rules = { organization: acme };

describe("given an entry in the dialog", () => {
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
      sharedPlan,
      "olivier",
      "zoe",
      { setRole: ["viewer", "commenter", "editor", "owner"], remove: true, reason: null },
    ],
    [
      "the first owner's, for the second",
      sharedPlan,
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
      openPlan,
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

describe("given roles of which commenters share", () => {
  const weaker: Rules = { roles: sharingCommenters, organization: acme };
  const comment = ["room:read", "comments:write"];
  const ana: Subject = { userId: "ana", groupIds: ["design"] };
  const room = roomOf({
    users: { zoe: ["room:write"], kim: comment },
    groups: { design: comment, engineering: ["room:write"] },
  });

  it("should offer on a group nothing that is higher, or would raise them", () => {
    const held = { ...room, defaultAccesses: ["room:write"] };
    expect(groupCapabilities(held, actorOf(held, ana, weaker), "design", weaker)).toEqual({
      setRole: ["viewer", "commenter"],
      remove: false,
      reason: "grant_exceeds_own",
    });
    expect(groupCapabilities(room, actorOf(room, ana, weaker), "engineering", weaker)).toEqual({
      setRole: [],
      remove: false,
      reason: "target_outranks_you",
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

  it("should offer nobody to gain by leaving, even where the policy would", () => {
    expect(personCapabilities(openPlan, actor, "kim")).toEqual({
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

describe("given any room, person and roles", () => {
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
});

function keyed<T>(id: string, value: T): Record<string, T> {
  return Object.fromEntries([[id, value]]);
}
