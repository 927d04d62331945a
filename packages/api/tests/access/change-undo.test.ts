import { scopes } from "@guestlist/testing/role-scopes";
import { describe, expect, it } from "vitest";
import { made, withRoom } from "../support/changes.ts";
import { shareFixture } from "../support/share-fixture.ts";

describe("given a change to take back", () => {
  it.each([
    ["a grant", { people: { noor: "editor" } }],
    ["a role", { people: { lea: "editor" } }],
    ["a removal", { people: { lea: null } }],
    ["another owner", { people: { zoe: "owner" } }],
    ["a group", { groups: { design: "editor" } }],
    ["a group's removal", { groups: { design: null } }],
    ["anyone", { general: { audience: "anyone", role: "commenter" } }],
    ["the organisation", { general: { audience: "organization", role: "editor" } }],
    [
      "anyone, with the organisation as a group",
      { general: { audience: "anyone", role: "viewer" }, groups: { everyone: "editor" } },
    ],
    ["the setting", { settings: { editorsCanShare: false } }],
    [
      "several at once",
      { people: { lea: null, noor: "viewer" }, groups: { design: null, engineering: "viewer" } },
    ],
  ])("should restore what was there before %s", async (_, change) => {
    const { body, rooms, change: send, client } = await made("olivier", change);
    const before = await shareFixture().client("olivier").roomAccess("launch-plan");
    const undo = Object.getOwnPropertyDescriptor(body, "undo")?.value;
    expect(undo).toMatchObject({ expect: expect.any(Object) });
    const undone = await send("olivier", undo);
    expect(undone.status).toBe(200);
    const after = await client("olivier").roomAccess("launch-plan");
    const byId = (rows: { user: { id: string } }[]) =>
      [...rows].sort((a, b) => a.user.id.localeCompare(b.user.id));
    expect(byId(after.people)).toEqual(byId(before.people));
    expect(new Set(after.groups)).toEqual(new Set(before.groups));
    expect(after.general).toEqual(before.general);
    expect(after.settings).toEqual(before.settings);
    expect(rooms.all.get("launch-plan")?.metadata).toMatchObject({ owner: "olivier" });
  });

  it("should refuse to take back what was changed again since", async () => {
    const { body, change } = await made("olivier", { people: { lea: "editor" } });
    await change("zoe", { people: { lea: "viewer" } });
    const undo = Object.getOwnPropertyDescriptor(body, "undo")?.value;
    expect(await change("olivier", undo)).toMatchObject({
      status: 409,
      body: { code: "conflict", current: { people: { lea: "viewer" } } },
    });
  });

  it.each([
    ["the caller left", "lea", { people: { lea: null } }, {}],
    ["the caller demoted themselves", "zoe", { people: { zoe: "viewer" } }, {}],
    [
      "custom access was replaced",
      "olivier",
      { people: { zoe: "viewer" } },
      withRoom({ usersAccesses: { olivier: scopes.owner, zoe: ["room:write", "comments:none"] } }),
    ],
    [
      "an unknown account was removed",
      "olivier",
      { people: { ghost: null } },
      withRoom({ usersAccesses: { olivier: scopes.owner, ghost: scopes.viewer } }),
    ],
  ])("should offer no way back when %s", async (_, userId, change, options) => {
    const { body } = await made(userId, change, options);
    expect(body).toMatchObject({ undo: null });
  });

  it("should offer no way back to who has left, even where the app's policy would", async () => {
    const can = { share: true, setGeneral: true, settings: true, leave: true, activity: true };
    const policy = () => ({ ...can, grant: ["viewer", "commenter", "editor", "owner"] });
    const { body } = await made("zoe", { people: { zoe: null } }, { policy });
    expect(body).toEqual({ access: null, undo: null });
  });

  it("should answer no access to who has left", async () => {
    const { body, read } = await made("lea", { people: { lea: null } });
    expect(body).toEqual({ access: null, undo: null });
    expect((await read("lea")).status).toBe(404);
  });

  it("should still answer who left but comes in another way", async () => {
    const { body } = await made(
      "kim",
      { people: { kim: null } },
      {
        ...withRoom({
          usersAccesses: { olivier: scopes.owner, kim: scopes.editor },
          groupsAccesses: { engineering: scopes.viewer },
        }),
      },
    );
    expect(body).toMatchObject({ access: { me: { role: "viewer" } }, undo: null });
  });
});
