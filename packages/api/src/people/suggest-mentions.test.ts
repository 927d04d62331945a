import { people } from "@guestlist/testing/people";
import { scopes } from "@guestlist/testing/role-scopes";
import { describe, expect, it } from "vitest";
import { withRoom } from "../../tests/support/changes.ts";
import { shareFixture } from "../../tests/support/share-fixture.ts";
import { createMemoryDirectory } from "../memory.ts";

const path = (text: string) => `/rooms/launch-plan/mentions?q=${encodeURIComponent(text)}`;

async function mentioned(userId: string, text: string): Promise<string[]> {
  const { body } = await shareFixture().send(userId, { path: path(text) });
  return (body as { id: string }[]).map(({ id }) => id);
}

describe("given someone to mention", () => {
  it("should find listed people and members of listed groups, by any word of the name", async () => {
    expect(await mentioned("lea", "oli")).toEqual(["olivier"]);
    expect(await mentioned("lea", "zoe")).toEqual(["zoe"]);
    expect(await mentioned("lea", "tran")).toEqual(["kim"]);
    expect(await mentioned("lea", "ruiz")).toEqual(["ana"]);
  });

  it.each([
    ["Søren Østergård", ["soren", "søren", "SOREN", "ostergard", "søren øst"]],
    ["Łukasz Żółć", ["lukasz", "zolc"]],
    ["Straße Groß", ["strasse", "gross"]],
    ["İpek Işık", ["ipek", "isik"]],
    ["Ｗｉｄｅ Letters", ["wide"]],
  ])("should find %s however they are typed", async (name, typed) => {
    const someone = {
      ...{ id: "someone", name, avatar: null, colors: [] },
      ...{ organizationId: "acme", groupIds: ["design"] },
    };
    const users = [...people, someone];
    for (const room of [{ usersAccesses: { lea: scopes.commenter, someone: scopes.viewer } }, {}]) {
      const usersAccesses = { olivier: scopes.owner, lea: scopes.commenter };
      const groupsAccesses = { design: scopes.viewer };
      const { send } = shareFixture({
        ...withRoom({ usersAccesses, groupsAccesses, ...room }),
        directory: () => createMemoryDirectory({ users }),
      });
      for (const text of typed) {
        expect({ text, body: (await send("lea", { path: path(text) })).body }).toMatchObject({
          text,
          body: [{ id: "someone", name }],
        });
      }
    }
  });

  it("should offer everyone listed before anything is typed", async () => {
    expect(await mentioned("lea", "")).toEqual(["olivier", "zoe", "lea", "marc"]);
  });

  it("should find nobody outside the room, and nobody by address", async () => {
    expect(await mentioned("olivier", "noor")).toEqual([]);
    expect(await mentioned("olivier", "sam")).toEqual([]);
    expect(await mentioned("olivier", "zoe@")).toEqual([]);
    expect(await mentioned("olivier", "acme")).toEqual([]);
  });

  it.each(["comments", "comments:public", "comments:private"])(
    "should be found by whoever may only write %s",
    async (resource) => {
      const marc = ["room:read", "comments:read", `${resource}:write`];
      const { send } = shareFixture(withRoom({ usersAccesses: { olivier: scopes.owner, marc } }));
      expect((await send("marc", { path: path("oli") })).status).toBe(200);
    },
  );

  it("should show no address", async () => {
    const { body } = await shareFixture().send("olivier", { path: path("") });
    expect(JSON.stringify(body)).not.toContain("@");
  });

  it.each([
    ["marc", 403, "not_allowed"],
    ["noor", 404, "room_not_found"],
  ])("should answer %s, who may not comment, %i", async (userId, status, code) => {
    expect(await shareFixture().send(userId, { path: path("oli") })).toMatchObject({
      status,
      body: { code },
    });
  });
});
