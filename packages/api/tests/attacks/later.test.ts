import type { AccessExplanation, ChangePreview } from "@guestlist/client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { roomRoutes, titleOf } from "./support/attack-routes.ts";
import { type AttackServer, attackServer, type Refusal } from "./support/attack-server.ts";

let server: AttackServer;
beforeEach(async () => {
  server = await attackServer();
});
afterEach(() => server.close());

const path = "/rooms/launch-plan/access";
const sharing = /access\/preview|people|candidates|invitations|activity|members|PATCH/;

async function change(json: object, as = "olivier") {
  expect((await server.send({ as, method: "PATCH", path, json })).status).toBe(200);
}

/** Whether a route is one for those who may share. */
const isForSharers = (title: string) => sharing.test(title);

describe("given somebody who was let in, with everything open", () => {
  const noAccess: Refusal = { status: 403, code: "no_access" };
  const notAllowed: Refusal = { status: 403, code: "not_allowed" };

  it.each([
    ["is removed", { people: { zoe: null } }],
    ["is removed with others", { people: { zoe: null, lea: null }, groups: { design: null } }],
  ])("should be refused everywhere at the next request once they %s", async (_, json) => {
    for (const route of roomRoutes()) await server.send({ ...route, as: "zoe" });
    await change(json);
    for (const route of roomRoutes()) await server.refuse({ ...route, as: "zoe" }, noAccess);
  });

  it.each([
    ["become a viewer", { people: { zoe: "viewer" } }],
    ["become a commenter", { people: { zoe: "commenter" } }],
    ["may not share any more", { settings: { editorsCanShare: false } }],
  ])("should share nothing at the next request once they %s", async (_, json) => {
    await change({ people: { noor: "viewer" } }, "zoe");
    await change(json);
    for (const route of roomRoutes().filter((one) => isForSharers(titleOf(one)))) {
      await server.refuse({ ...route, as: "zoe" }, notAllowed);
    }
    const { status, body } = await server.sendInVain({ as: "zoe", path });
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { me: { can: { share: false, grant: [], setGeneral: false, settings: false } } },
    });
  });

  it("should not come back by the way back of their own removal", async () => {
    const removal = { as: "zoe", method: "PATCH", path, json: { people: { zoe: null } } };
    const { body } = await server.send(removal);
    expect(body).toEqual({ access: null, undo: null });
    const undo = { people: { zoe: "editor" }, expect: { people: { zoe: null } } };
    await server.refuse({ ...removal, json: undo }, noAccess);
  });

  it.each(["viewer", "commenter"])(
    "should be given no way back once they made themselves %s",
    async (role) => {
      const json = { people: { zoe: role } };
      const { body } = await server.send({ as: "zoe", method: "PATCH", path, json });
      expect(body).toMatchObject({ access: { me: { role } }, undo: null });
    },
  );

  it("should not use the way back that an owner was given", async () => {
    const json = { people: { zoe: "viewer" } };
    const { body } = await server.send({ method: "PATCH", path, json });
    const { undo } = body as { undo: object };
    await server.refuse(
      { as: "zoe", method: "PATCH", path, json: undo },
      { status: 403, code: "grant_exceeds_own" },
    );
  });
});

describe("given somebody with a second way in", () => {
  it.each([
    ["a group", "group", { groups: { design: "editor" } }],
    ["the organisation", "organization", { general: { audience: "organization", role: "viewer" } }],
    ["the link", "anyone", { general: { audience: "anyone", role: "viewer" } }],
  ])("should be said to keep %s before and after they are removed", async (_, kind, way) => {
    await change({ people: { ana: "editor" }, groups: { design: null } });
    await change(way);
    const removal = { people: { ana: null } };
    const preview = await server.send({
      method: "POST",
      path: `${path}/preview`,
      json: { change: removal },
    });
    const { warnings } = preview.body as ChangePreview;
    expect(warnings).toContainEqual({ code: "still_has_access", userId: "ana" });
    const explain = { path: "/rooms/launch-plan/people/ana/access" };
    const before = (await server.send(explain)).body as AccessExplanation;
    expect(before.withoutPersonal).not.toBeNull();
    expect(before.paths).toContainEqual(expect.objectContaining({ kind, decides: false }));

    await change(removal);
    const after = (await server.send(explain)).body as AccessExplanation;
    expect(after.role).toBe(before.withoutPersonal);
    expect(after.paths).toContainEqual(expect.objectContaining({ kind, decides: true }));
    expect((await server.sendInVain({ as: "ana", path })).status).toBe(200);
  });
});
