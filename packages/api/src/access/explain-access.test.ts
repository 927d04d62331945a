import { capabilitiesOf, type Policy } from "@guestlist/access";
import { scopes } from "@guestlist/testing/role-scopes";
import { describe, expect, it } from "vitest";
import { withRoom } from "../../tests/support/changes.ts";
import { shareFixture } from "../../tests/support/share-fixture.ts";

const path = (userId: string, roomId = "launch-plan") => `/rooms/${roomId}/people/${userId}/access`;

describe("given someone's access to explain", () => {
  it("should say every route, and what would remain without their own entry", async () => {
    const { client } = shareFixture({
      extra: [
        {
          id: "launch-plan",
          defaultAccesses: scopes.viewer,
          usersAccesses: { olivier: scopes.owner, kim: scopes.viewer },
          groupsAccesses: { engineering: scopes.editor },
          metadata: { owner: "olivier" },
        },
      ],
    });
    expect(await client("olivier").explainAccess("launch-plan", "kim")).toEqual({
      role: "viewer",
      paths: [
        { kind: "person", id: "kim", name: null, role: "viewer", decides: true },
        { kind: "group", id: "engineering", name: "Engineering", role: "editor", decides: false },
        { kind: "anyone", id: null, name: null, role: "viewer", decides: false },
      ],
      abilities: ["read"],
      withoutPersonal: "editor",
    });
  });

  it("should explain someone of the organisation who has no access", async () => {
    const { client } = shareFixture();
    expect(await client("zoe").explainAccess("launch-plan", "noor")).toEqual({
      role: null,
      paths: [],
      abilities: [],
      withoutPersonal: null,
    });
  });

  it("should answer nobody and a person elsewhere alike", async () => {
    const { send } = shareFixture();
    const answers = [
      await send("zoe", { path: path("nobody") }),
      await send("zoe", { path: path("sam") }),
      await send("zoe", { path: path("toString") }),
    ];
    for (const answer of answers) {
      expect(answer).toMatchObject({ status: 404, body: { code: "not_found" } });
      expect(Object.keys(answer.body as object)).toEqual(Object.keys(answers[0]?.body as object));
    }
  });

  it("should explain a viewer to themselves alone", async () => {
    const { send } = shareFixture();
    expect((await send("marc", { path: path("marc") })).body).toMatchObject({ role: "viewer" });
    expect(await send("marc", { path: path("lea") })).toMatchObject({
      status: 403,
      body: { code: "not_allowed" },
    });
  });

  it("should explain nothing of a room one may not see", async () => {
    const { send } = shareFixture();
    expect((await send("noor", { path: path("noor") })).status).toBe(404);
    expect((await send("noor", { path: path("noor", "nowhere") })).status).toBe(404);
  });

  it("should not guess while the directory does not answer", async () => {
    const { send } = shareFixture({
      directory: (directory) => ({ ...directory, users: () => Promise.reject(new Error("down")) }),
    });
    expect(await send("olivier", { path: path("lea") })).toMatchObject({
      status: 503,
      body: { code: "upstream_unavailable" },
    });
  });
});

describe("given what someone can do", () => {
  const editing = ["read", "comment", "edit"];

  it.each([
    ["through the organisation alone", "acme-wide"],
    ["through the link alone", "open-house"],
  ])("should not say that an editor %s may share, since they may not", async (_, roomId) => {
    const { client, send } = shareFixture();
    const { role, abilities } = await client("olivier").explainAccess(roomId, "zoe");
    expect({ role, abilities }).toEqual({ role: "editor", abilities: editing });
    const { me } = await client("zoe").roomAccess(roomId);
    expect(me.abilities).toEqual(abilities);
    const invite = { invitees: [{ userId: "noor" }], role: "viewer" };
    expect(
      await send("zoe", { method: "POST", path: `/rooms/${roomId}/invitations`, json: invite }),
    ).toMatchObject({ status: 403, body: { code: "not_allowed" } });
  });

  it("should follow the setting that editors may share", async () => {
    for (const [setting, abilities] of [
      ["yes", [...editing, "share"]],
      ["no", editing],
    ] as const) {
      const metadata = { owner: "olivier", guestlistEditorsCanShare: setting };
      const { client } = shareFixture(withRoom({ metadata }));
      const explained = await client("olivier").explainAccess("launch-plan", "zoe");
      expect(explained.abilities).toEqual(abilities);
    }
  });

  it("should say that an owner owns, and whoever stands in for one", async () => {
    const all = [...editing, "share", "own"];
    const { client } = shareFixture();
    const { abilities } = await client("zoe").explainAccess("launch-plan", "olivier");
    expect(abilities).toEqual(all);
    const ownerless = shareFixture(withRoom({ metadata: {} })).client("zoe");
    expect((await ownerless.explainAccess("launch-plan", "zoe")).abilities).toEqual(all);
  });

  it("should ask an app's own policy", async () => {
    const policy: Policy = (room, subject, rules) => ({
      ...capabilitiesOf(room, subject, rules),
      share: subject.userId === "marc" || subject.userId === "olivier",
      settings: subject.userId === "marc",
    });
    const { client } = shareFixture({ policy });
    const abilitiesOf = async (userId: string) =>
      (await client("olivier").explainAccess("launch-plan", userId)).abilities;
    expect(await abilitiesOf("marc")).toEqual(["read", "share", "own"]);
    expect(await abilitiesOf("zoe")).toEqual(editing);
    expect(await abilitiesOf("noor")).toEqual([]);
    expect((await client("marc").roomAccess("launch-plan")).me.abilities).toEqual([
      "read",
      "share",
      "own",
    ]);
  });
});
