import { acme } from "@guestlist/testing/people";
import { scopes as scopesOf } from "@guestlist/testing/role-scopes";
import { describe, expect, it } from "vitest";
import { sharingCommenters } from "../../tests/support/arbitrary-changes.ts";
import { roomOf } from "../../tests/support/room-of.ts";
import { type Capabilities, capabilitiesOf, type Room, type Subject } from "../index.ts";

const { viewer, commenter, editor, owner } = scopesOf;
const ana: Subject = { userId: "ana", groupIds: ["engineering", "everyone"] };
const rules = { organization: acme };

const everything = {
  share: true,
  grant: ["viewer", "commenter", "editor", "owner"],
  setGeneral: true,
  settings: true,
  activity: true,
};
const asEditor = {
  share: true,
  grant: ["viewer", "commenter", "editor"],
  setGeneral: true,
  settings: false,
  activity: true,
};
const nothing = { share: false, grant: [], setGeneral: false, settings: false, activity: false };

const owned = (parts: Parameters<typeof roomOf>[0]): Room =>
  roomOf({
    ...parts,
    users: { olivier: owner, ...parts.users },
    metadata: { owner: "olivier", ...parts.metadata },
  });

describe("given a room with an owner", () => {
  it.each<[string, Room, Partial<Capabilities>]>([
    [
      "an owner",
      owned({ users: { ana: owner }, metadata: { owner: ["olivier", "ana"] } }),
      { ...everything, leave: true },
    ],
    [
      "the only owner",
      roomOf({ users: { ana: owner }, metadata: { owner: "ana" } }),
      { ...everything, leave: false },
    ],
    [
      "an owner, whatever the default lowers",
      owned({
        default: ["room:read", "comments:none"],
        users: { ana: owner },
        metadata: { owner: ["olivier", "ana"] },
      }),
      { ...everything, leave: true },
    ],
    ["an editor by an entry", owned({ users: { ana: editor } }), { ...asEditor, leave: true }],
    [
      "an editor in the new spelling",
      owned({ users: { ana: ["*:write"] } }),
      { ...asEditor, leave: true },
    ],
    [
      "an editor through a group",
      owned({ groups: { engineering: editor } }),
      { ...asEditor, leave: false },
    ],
    [
      "an editor through the organisation",
      owned({ groups: { everyone: editor } }),
      { ...nothing, leave: false },
    ],
    ["an editor through the link", owned({ default: editor }), { ...nothing, leave: false }],
    [
      "an editor through the link with a group's lower entry",
      owned({ default: editor, groups: { engineering: ["comments:write"] } }),
      { ...nothing, leave: false },
    ],
    [
      "an editor whose group would only let them view",
      owned({ users: { ana: editor }, groups: { engineering: viewer } }),
      { ...asEditor, leave: true },
    ],
    [
      "a viewer whose group may edit",
      owned({ users: { ana: viewer }, groups: { engineering: editor } }),
      { ...nothing, leave: false },
    ],
    ["a commenter", owned({ users: { ana: commenter } }), { ...nothing, leave: true }],
    ["a viewer", owned({ users: { ana: viewer } }), { ...nothing, leave: true }],
    [
      "a viewer of a room anyone may edit",
      owned({ default: editor, users: { ana: viewer } }),
      { ...nothing, leave: false },
    ],
    [
      "a viewer of a room the organisation may view",
      owned({ groups: { everyone: viewer }, users: { ana: viewer } }),
      { ...nothing, leave: true },
    ],
    [
      "someone with scopes nobody knows",
      owned({ users: { ana: ["room:write", "room:admin"] } }),
      { ...nothing, leave: true },
    ],
    [
      "an editor without comments",
      owned({ users: { ana: ["room:write", "comments:none"] } }),
      { ...nothing, leave: true },
    ],
    [
      "an editor whom general access holds below that",
      owned({ default: ["room:read", "comments:none"], users: { ana: editor } }),
      // Sharing is by the role without the link; what holds them down is not theirs to change.
      { ...asEditor, setGeneral: false, leave: true },
    ],
    ["somebody without access", owned({}), { ...nothing, leave: false }],
    ["somebody with an empty entry", owned({ users: { ana: [] } }), { ...nothing, leave: false }],
    [
      "somebody listed as owner whose entry only reads",
      owned({ users: { ana: viewer }, metadata: { owner: ["olivier", "ana"] } }),
      { ...nothing, leave: true },
    ],
    [
      "somebody listed as owner who edits through a group",
      owned({ groups: { engineering: editor }, metadata: { owner: ["olivier", "ana"] } }),
      { ...asEditor, leave: false },
    ],
  ])("should let %s do what the policy says", (_, room, expected) => {
    expect(capabilitiesOf(room, ana, rules)).toEqual(expected);
  });
});

describe("given a room whose editors may not share", () => {
  const metadata = { guestlistEditorsCanShare: "no" };

  it.each<[string, Room]>([
    ["by an entry", owned({ users: { ana: editor }, metadata })],
    ["through a group", owned({ groups: { engineering: editor }, metadata })],
  ])("should take all of it from an editor %s", (_, room) => {
    expect(capabilitiesOf(room, ana, rules)).toMatchObject(nothing);
  });

  it("should take nothing from an owner", () => {
    const room = roomOf({ users: { ana: owner }, metadata: { owner: ["ana"], ...metadata } });
    expect(capabilitiesOf(room, ana, rules)).toMatchObject(everything);
  });

  it.each(["yes", "maybe", ""])("should read %j as yes", (setting) => {
    const room = owned({ users: { ana: editor }, metadata: { guestlistEditorsCanShare: setting } });
    expect(capabilitiesOf(room, ana, rules)).toMatchObject(asEditor);
  });
});

describe("given a room without owners", () => {
  it.each<[string, Room, Partial<Capabilities>]>([
    ["an editor by an entry", roomOf({ users: { ana: editor } }), { ...everything, leave: true }],
    [
      "such an editor where editors may not share",
      roomOf({ users: { ana: editor }, metadata: { guestlistEditorsCanShare: "no" } }),
      everything,
    ],
    [
      "such an editor beside somebody listed who has no entry",
      roomOf({ users: { ana: editor }, metadata: { owner: "olivier" } }),
      everything,
    ],
    ["an editor through a group", roomOf({ groups: { engineering: editor } }), asEditor],
    [
      "an editor through a group with an entry that says less than a role",
      roomOf({ groups: { engineering: editor }, users: { ana: ["comments:write"] } }),
      asEditor,
    ],
    ["an editor through the link", roomOf({ default: editor }), nothing],
    ["a viewer", roomOf({ users: { ana: viewer } }), nothing],
  ])("should let %s do what the policy says", (_, room, expected) => {
    expect(capabilitiesOf(room, ana, rules)).toMatchObject(expected);
  });
});

describe("given roles of which commenters share", () => {
  const weaker = { organization: acme, roles: sharingCommenters };
  const write = ["room:write"];
  const comment = ["room:read", "comments:write"];
  const managed = (parts: Parameters<typeof roomOf>[0]) =>
    owned({ ...parts, users: { ana: comment, ...parts.users } });

  it("should let them give up to their own role", () => {
    const { grant } = capabilitiesOf(managed({}), ana, weaker);
    expect(grant).toEqual(["viewer", "commenter"]);
  });

  it.each<[string, Room]>([
    ["anyone may edit", managed({ default: write })],
    ["the organisation may edit", managed({ groups: { everyone: write } })],
    [
      "the organisation may edit, though anyone may view",
      managed({ default: ["room:read"], groups: { everyone: write } }),
    ],
  ])("should not let them change general access where %s", (_, room) => {
    expect(capabilitiesOf(room, ana, weaker)).toMatchObject({ share: true, setGeneral: false });
  });

  it("should let nobody but who may edit stand in for an owner", () => {
    const room = roomOf({ users: { ana: comment } });
    expect(capabilitiesOf(room, ana, weaker).grant).toEqual(["viewer", "commenter"]);
  });

  it("should know no organisation where there is none, whatever a group is called", () => {
    const room = managed({ groups: { undefined: write } });
    expect(capabilitiesOf(room, ana, { roles: sharingCommenters }).setGeneral).toBe(true);
  });

  it("should have nobody set what is an owner's where no role is the owner's", () => {
    const roles = sharingCommenters.slice(0, 3);
    const room = roomOf({
      users: { ana: ["room:write", "feeds:read"] },
      metadata: { guestlistEditorsCanShare: "no" },
    });
    expect(capabilitiesOf(room, ana, { roles })).toMatchObject({ share: false, settings: false });
    const shared = { ...room, metadata: {} };
    expect(capabilitiesOf(shared, ana, { roles })).toMatchObject({ share: true, settings: false });
  });
});
