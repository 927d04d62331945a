import { describe, expect, it } from "vitest";
import { startDemo } from "../../tests/support/demo.ts";
import { memoryDocumentRooms } from "../../tests/support/memory-document-rooms.ts";
import { seedDocuments } from "../seed/documents.ts";

async function signedIn(userId: string) {
  const demo = await startDemo();
  const browser = demo.browser();
  await browser.signIn(userId);
  return { ...demo, browser };
}

async function listOf(userId: string) {
  const { browser } = await signedIn(userId);
  const documents: { id: string; role: string; audience: string }[] = await (
    await browser.get("/documents")
  ).json();
  return documents.map(({ id, role, audience }) => `${id} ${role} ${audience}`);
}

describe("given the documents of the demo", () => {
  it.each([
    [
      "olivier",
      ["launch-plan owner restricted", "retro editor organization", "roadmap viewer anyone"],
    ],
    [
      "zoe",
      [
        "launch-plan editor restricted",
        "retro editor organization",
        "roadmap owner anyone",
        "salaries owner restricted",
      ],
    ],
    ["kim", ["launch-plan viewer restricted", "retro owner organization", "roadmap viewer anyone"]],
    ["ana", ["retro editor organization", "roadmap viewer anyone"]],
    ["sam", ["roadmap viewer anyone"]],
  ])("should list for %s what they may open, with their role", async (userId, expected) => {
    expect(await listOf(userId)).toEqual(expected);
  });

  it("should list nothing for a guest", async () => {
    const { browser } = await startDemo();
    expect((await browser().get("/documents")).status).toBe(401);
  });

  it("should leave a document that is there as it is when it is seeded again", async () => {
    const { rooms } = await startDemo();
    const before = rooms.all.get("salaries");
    expect(before?.metadata).toEqual({ name: "Salaries", owner: "zoe" });
    await rooms.update("salaries", { metadata: { name: "Pay" } });
    await seedDocuments(memoryDocumentRooms(rooms));
    expect(rooms.all.get("salaries")?.metadata).toEqual({ name: "Pay", owner: "zoe" });
  });
});

describe("when someone creates a document", () => {
  it("should be theirs alone", async () => {
    const { browser, rooms } = await signedIn("ana");
    const answer = await browser.send("POST", "/documents", { body: { name: "  Été à Paris " } });
    expect(answer.status).toBe(201);
    const { id, ...document } = await answer.json();
    expect(id).toMatch(/^ete-a-paris-[0-9a-f]{12}$/);
    expect(document).toMatchObject({
      name: "Été à Paris",
      role: "owner",
      isOwner: true,
      audience: "restricted",
    });
    expect(rooms.all.get(id)).toMatchObject({
      defaultAccesses: [],
      groupsAccesses: {},
      usersAccesses: { ana: ["room:write"] },
      metadata: { name: "Été à Paris", owner: "ana" },
    });
  });

  it.each(["", "   ", "x".repeat(101), "a\nb"])("should not take the name %j", async (name) => {
    const { browser } = await signedIn("ana");
    expect((await browser.send("POST", "/documents", { body: { name } })).status).toBe(400);
  });
});

describe.each([
  ["rename", "PATCH", { name: "Mine now" }],
  ["delete", "DELETE", undefined],
])("when someone wants to %s a document", (_what, method, body) => {
  const options = body ? { body } : {};

  it("should let its owner", async () => {
    const { browser } = await signedIn("olivier");
    expect((await browser.send(method, "/documents/launch-plan", options)).ok).toBe(true);
  });

  it("should refuse an editor, and change nothing", async () => {
    const { browser, rooms } = await signedIn("zoe");
    const answer = await browser.send(method, "/documents/launch-plan", options);
    expect(answer.status).toBe(403);
    expect(rooms.all.get("launch-plan")?.metadata.name).toBe("Launch plan");
  });

  it("should answer the same for one they may not open and one that is not there", async () => {
    const { browser, rooms } = await signedIn("ana");
    const hidden = await browser.send(method, "/documents/salaries", options);
    const missing = await browser.send(method, "/documents/nothing", options);
    expect(hidden.status).toBe(404);
    expect(await withoutId(hidden)).toEqual(await withoutId(missing));
    expect(rooms.all.has("salaries")).toBe(true);
  });

  it.each(["%2e", "%2e%2e", "x".repeat(129), "a%00b"])("should not look for “%s”", async (id) => {
    const { browser } = await signedIn("ana");
    expect((await browser.send(method, `/documents/${id}`, options)).status).toBe(404);
  });

  it("should refuse a guest", async () => {
    const { browser } = await startDemo();
    expect((await browser().send(method, "/documents/roadmap", options)).status).toBe(401);
  });
});

describe("when a document is deleted that people were invited to", () => {
  it("should forget all there is about it, and nothing else", async () => {
    const { browser, store } = await signedIn("olivier");
    const { id } = await (
      await browser.send("POST", "/documents", { body: { name: "Plan" } })
    ).json();
    const invite = (roomId: string) =>
      browser.send("POST", `/share/rooms/${roomId}/invitations`, {
        body: { invitees: [{ email: "lea@x.io" }], role: "viewer" },
      });
    await Promise.all([invite(id), invite("launch-plan")]);
    expect(await store.invitations(id)).toHaveLength(1);

    expect((await browser.send("DELETE", `/documents/${id}`)).status).toBe(204);
    expect(await store.invitations(id)).toEqual([]);
    expect((await store.activity(id, null, 10)).items).toEqual([]);
    expect(await store.invitations("launch-plan")).toHaveLength(1);
  });
});

/** All of an answer but the id that every answer has of its own. */
async function withoutId(answer: Response) {
  const id = answer.headers.get("X-Request-Id") ?? "";
  expect(id).not.toBe("");
  return [await answer.text(), ...answer.headers].map((part) => String(part).replace(id, ""));
}
