import { scopes } from "@guestlist/testing/role-scopes";
import { describe, expect, it } from "vitest";
import { made, refused, withRoom } from "../support/changes.ts";
import { type FixtureOptions, shareFixture } from "../support/share-fixture.ts";

describe("given limits to what one may do", () => {
  const twoOwners = withRoom({
    usersAccesses: { olivier: scopes.owner, kim: scopes.owner, zoe: scopes.editor },
    metadata: { owner: ["olivier", "kim"] },
  });
  const held = withRoom({
    defaultAccesses: scopes.editor,
    usersAccesses: { olivier: scopes.owner, marc: scopes.viewer },
  });
  const off = withRoom({ metadata: { owner: "olivier", guestlistEditorsCanShare: "no" } });

  it.each<[string, string, string | null, unknown, FixtureOptions & { roomId?: string }]>([
    ["grant_exceeds_own", "a viewer raises themselves", "marc", { people: { marc: "editor" } }, {}],
    ["not_allowed", "a viewer changes another", "marc", { people: { lea: "viewer" } }, {}],
    ["not_allowed", "a viewer adds someone", "marc", { people: { noor: "viewer" } }, {}],
    ["not_allowed", "a viewer removes someone", "marc", { people: { lea: null } }, {}],
    ["not_allowed", "a commenter adds a group", "lea", { groups: { design: null } }, {}],
    [
      "not_allowed",
      "a viewer opens the room",
      "marc",
      { general: { audience: "anyone", role: "viewer" } },
      {},
    ],
    [
      "not_allowed",
      "a viewer by group leaves without an entry",
      "ana",
      { people: { ana: null } },
      {},
    ],
    ["grant_exceeds_own", "an editor makes an owner", "zoe", { people: { noor: "owner" } }, {}],
    [
      "grant_exceeds_own",
      "an editor makes themselves owner",
      "zoe",
      { people: { zoe: "owner" } },
      {},
    ],
    [
      "target_outranks_you",
      "an editor demotes an owner",
      "zoe",
      { people: { olivier: "viewer" } },
      {},
    ],
    ["target_outranks_you", "an editor removes an owner", "zoe", { people: { olivier: null } }, {}],
    [
      "not_allowed",
      "an editor changes settings",
      "zoe",
      { settings: { editorsCanShare: false } },
      {},
    ],
    [
      "not_allowed",
      "an editor shares where the setting forbids it",
      "zoe",
      { people: { noor: "viewer" } },
      off,
    ],
    [
      "not_allowed",
      "an editor opens the room where the setting forbids it",
      "zoe",
      { general: { audience: "anyone", role: "viewer" } },
      off,
    ],
    [
      "not_allowed",
      "an editor through the link shares",
      "noor",
      { people: { lea: "viewer" } },
      { roomId: "open-house" },
    ],
    [
      "not_allowed",
      "an editor through the link closes the room",
      "noor",
      { general: { audience: "restricted" } },
      { roomId: "open-house" },
    ],
    [
      "grant_exceeds_own",
      "an editor through the link takes an entry",
      "noor",
      { people: { noor: "editor" } },
      { roomId: "open-house" },
    ],
    [
      "not_allowed",
      "an editor through the organisation shares",
      "noor",
      { people: { lea: "viewer" } },
      { roomId: "acme-wide" },
    ],
    ["grant_exceeds_own", "someone held down leaves", "marc", { people: { marc: null } }, held],
    ["last_owner", "the last owner leaves", "olivier", { people: { olivier: null } }, {}],
    [
      "last_owner",
      "the last owner demotes themselves",
      "olivier",
      { people: { olivier: "editor" } },
      {},
    ],
    [
      "last_owner",
      "both owners go at once",
      "olivier",
      { people: { olivier: null, kim: "viewer" } },
      twoOwners,
    ],
    ["room_not_found", "a stranger takes an entry", "noor", { people: { noor: "viewer" } }, {}],
    [
      "room_not_found",
      "someone changes a room that is not there",
      "olivier",
      { people: { noor: "viewer" } },
      { roomId: "nowhere" },
    ],
    ["unauthenticated", "nobody calls", null, { people: { noor: "viewer" } }, {}],
    [
      "unknown_person",
      "somebody of elsewhere without a row is removed",
      "olivier",
      { people: { sam: null } },
      {},
    ],
    ["unknown_person", "nobody's id is granted", "olivier", { people: { nobody: "viewer" } }, {}],
    [
      "unknown_person",
      "someone of another organisation is granted",
      "olivier",
      { people: { sam: "viewer" } },
      {},
    ],
    [
      "unknown_group",
      "nobody's group is granted",
      "olivier",
      { groups: { nothing: "viewer" } },
      {},
    ],
    [
      "unknown_group",
      "a group of another organisation is granted",
      "olivier",
      { groups: { partners: "viewer" } },
      {},
    ],
    [
      "unknown_group",
      "the organisation's group is granted as a group",
      "olivier",
      { groups: { everyone: "viewer" } },
      {},
    ],
    [
      "unknown_group",
      "the organisation's group is removed as a group",
      "olivier",
      { groups: { everyone: null } },
      { roomId: "acme-wide" },
    ],
    [
      "unknown_group",
      "the group of a room that is restricted in the same change",
      "olivier",
      { general: { audience: "restricted" }, groups: { everyone: "viewer" } },
      { roomId: "open-house" },
    ],
    [
      "invalid_body",
      "an organisation is asked for where there is none",
      "olivier",
      { general: { audience: "organization", role: "viewer" } },
      { organization: () => null },
    ],
    ["unknown_role", "a group owns", "olivier", { groups: { design: "owner" } }, {}],
    [
      "unknown_role",
      "anyone owns",
      "olivier",
      { general: { audience: "anyone", role: "owner" } },
      {},
    ],
    ["unknown_role", "custom is granted", "olivier", { people: { lea: "custom" } }, {}],
    [
      "not_allowed",
      "one of several keys is refused",
      "marc",
      { people: { marc: null, lea: null } },
      {},
    ],
  ])("should answer %s when %s", async (code, _, userId, change, options) => {
    expect(await refused(userId, change, options)).toMatchObject({ code });
  });

  it("should look at rights first, so that nobody without them learns anything", async () => {
    const probes = [
      { people: { nobody: "viewer" } },
      { people: { sam: "viewer" } },
      { groups: { nothing: "viewer" } },
      { people: { lea: "viewer" }, expect: { people: { lea: "owner" } } },
      { settings: { editorsCanShare: true }, expect: { settings: { editorsCanShare: false } } },
    ];
    for (const probe of probes) {
      expect(await refused("marc", probe)).toMatchObject({ code: "not_allowed" });
    }
  });

  it("should answer a person elsewhere exactly as nobody", async () => {
    const [elsewhere, nobody] = [
      await refused("olivier", { people: { sam: "viewer" } }),
      await refused("olivier", { people: { nobody: "viewer" } }),
    ];
    expect(elsewhere).toMatchObject({ code: "unknown_person", userId: "sam" });
    expect(Object.keys(elsewhere as object)).toEqual(Object.keys(nobody as object));
  });

  it("should let one of two owners leave, not both at once", async () => {
    const { change, rooms } = shareFixture(twoOwners);
    const answers = await Promise.all([
      change("olivier", { people: { olivier: null } }),
      change("kim", { people: { kim: null } }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(rooms.all.get("launch-plan")?.metadata).toEqual({ owner: "kim" });
  });

  it("should let an equal be changed and removed", async () => {
    const { patches } = await made("zoe", { people: { marc: null } });
    expect(patches).toEqual([{ usersAccesses: { marc: null } }]);
    await made("olivier", { people: { kim: "viewer" } }, twoOwners);
  });

  it("should let an external person who is listed be changed and removed", async () => {
    const options = withRoom({ usersAccesses: { olivier: scopes.owner, sam: scopes.viewer } });
    await made("olivier", { people: { sam: "editor" } }, options);
    await made("olivier", { people: { sam: null } }, options);
  });

  it("should let a policy have anybody leave, whoever they are", async () => {
    const can = { share: false, grant: [], setGeneral: false, settings: false, activity: false };
    const policy = () => ({ ...can, leave: true });
    const options = { policy, roomId: "open-house" };
    const { patches } = await made("sam", { people: { sam: null } }, options);
    expect(patches).toEqual([]);
  });

  it("should not let a policy have people of elsewhere add themselves", async () => {
    const can = { setGeneral: false, settings: false, leave: false, activity: false };
    const policy = () => ({ ...can, share: true, grant: ["viewer", "commenter", "editor"] });
    const options = { policy, roomId: "open-house" };
    expect(await refused("sam", { people: { sam: "viewer" } }, options)).toMatchObject({
      code: "unknown_person",
    });
  });

  it("should let a group that is gone only be removed", async () => {
    const options = withRoom({ groupsAccesses: { gone: scopes.viewer } });
    expect(await refused("olivier", { groups: { gone: "editor" } }, options)).toMatchObject({
      code: "unknown_group",
      groupId: "gone",
    });
    await made("olivier", { groups: { gone: null } }, options);
  });

  it("should let a group of elsewhere that is listed be changed and removed", async () => {
    const options = withRoom({ groupsAccesses: { partners: scopes.viewer } });
    await made("olivier", { groups: { partners: "editor" } }, options);
    await made("olivier", { groups: { partners: null } }, options);
  });

  it("should take a group of no organisation, and any group in a room of none", async () => {
    const club = { id: "club", name: "Club", memberCount: 2 };
    const directory: FixtureOptions = {
      directory: (all) => ({ ...all, groups: async () => [club] }),
    };
    await made("olivier", { groups: { club: "viewer" } }, directory);
    await made("olivier", { groups: { design: "editor" } }, { organization: () => null });
  });

  it("should let an account that is gone only be removed", async () => {
    const options = withRoom({ usersAccesses: { olivier: scopes.owner, ghost: scopes.viewer } });
    expect(await refused("olivier", { people: { ghost: "editor" } }, options)).toMatchObject({
      code: "unknown_person",
    });
    await made("olivier", { people: { ghost: null } }, options);
  });

  it("should let an editor with an entry name the first owner", async () => {
    const options = withRoom({ usersAccesses: { zoe: scopes.editor }, metadata: {} });
    const { patches } = await made("zoe", { people: { zoe: "owner" } }, options);
    expect(patches).toEqual([{ metadata: { owner: "zoe" } }]);
  });

  it("should drop a listed owner without an entry at the next change of owners", async () => {
    const options = withRoom({ metadata: { owner: ["olivier", "gone"] } });
    const { patches } = await made("olivier", { people: { zoe: "owner" } }, options);
    expect(patches).toEqual([{ metadata: { owner: ["olivier", "zoe"] } }]);
  });
});
