import { describe, expect, it } from "vitest";
import { everyKind, scopes } from "../../tests/support/rooms/seed.ts";
import { inProcessShare } from "../../tests/support/share/in-process-share.ts";
import { en } from "../messages/en.ts";
import { accessNote } from "./access-note.ts";

const ladder = ["viewer", "commenter", "editor", "owner"];

async function noteFor(id: string, room: Partial<typeof everyKind> = {}, as = "olivier") {
  const { client } = inProcessShare({ rooms: [{ ...everyKind, ...room }], as });
  const { people } = await client.roomAccess("launch-plan");
  const row = people.find(({ user }) => user.id === id);
  if (!row) throw new Error(`There is no row of ${id}.`);
  return accessNote(row, ladder, en)?.text ?? null;
}

describe("given someone whose own entry says it all", () => {
  it("should say nothing more", async () => {
    expect(await noteFor("zoe")).toBeNull();
    expect(await noteFor("sam")).toBeNull();
  });
});

describe("given someone held lower than another way would", () => {
  it("should say than which", async () => {
    expect(await noteFor("ana")).toBe("Can edit through Engineering, but set to Can view here");
    expect(await noteFor("sam", { defaultAccesses: scopes.editor })).toBe(
      "Can edit through the link, but set to Can view here",
    );
  });
});

describe("given someone who may more than their own entry says", () => {
  it("should say because of what", async () => {
    expect(await noteFor("sam", { defaultAccesses: scopes.commenter })).toBe(
      "Can comment, like anyone with the link",
    );
    expect(
      await noteFor("ana", {
        groupsAccesses: { design: scopes.viewer, engineering: scopes.commenter },
      }),
    ).toBe("Can comment as a member of Engineering");
  });

  it("should not say because of what to somebody who may not know", async () => {
    expect(await noteFor("sam", { defaultAccesses: scopes.commenter }, "kim")).toBe(
      "Actual access: Can comment",
    );
  });
});
