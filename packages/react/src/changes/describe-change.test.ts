import type { Change, RoomAccess } from "@guestlist/client";
import { describe, expect, it } from "vitest";
import { everyKind, scopes } from "../../tests/support/rooms/seed.ts";
import { inProcessShare } from "../../tests/support/share/in-process-share.ts";
import { en } from "../messages/en.ts";
import { describeChange, describeSeveral } from "./describe-change.ts";
import { subjectOf } from "./subject-of.ts";

type Room = Partial<typeof everyKind>;

async function shareOf(room: Room = {}, as = "olivier") {
  const { client } = inProcessShare({ rooms: [{ ...everyKind, ...room }], as });
  return { client, before: await client.roomAccess("launch-plan") };
}

/** What is said of a change once it is made. */
async function told(change: Change, room?: Room, as?: string) {
  const { client, before } = await shareOf(room, as);
  const { access } = await client.changeAccess("launch-plan", change);
  const subject = subjectOf(before, change, en);
  if (!access || !subject) throw new Error("There is nothing to say.");
  const [id = ""] = Object.keys(change.people ?? {});
  const left = subject.isSelf ? null : await client.explainAccess("launch-plan", id);
  return describeChange(change, subject, access, left, en);
}

const open = { defaultAccesses: scopes.commenter };

const toldOfSeveral = (before: RoomAccess, change: Change) => describeSeveral(change, before, en);

describe("given someone who is removed and still has access", () => {
  it("should say what they can do, and by what", async () => {
    expect(await told({ people: { ana: null } })).toBe(
      "Removed. Ana Ruiz can still edit as a member of Engineering.",
    );
    expect(await told({ people: { zoe: null } }, { ...open, groupsAccesses: {} })).toBe(
      "Removed. Zoe Martin can still comment, like anyone with the link.",
    );
  });

  it("should say it of oneself", async () => {
    expect(await told({ people: { zoe: null } }, {}, "zoe")).toBe(
      "You left. You can still edit as a member of Engineering.",
    );
  });
});

describe("given several entries", () => {
  it("should say how many people and groups can do what, and that invitations wait", async () => {
    const { before } = await shareOf();
    const change = (role: "commenter" | null): Change => ({
      people: { sam: role, "user-4711": role },
      groups: { design: role },
      invitations: { first: role, second: role },
    });
    expect(toldOfSeveral(before, change("commenter"))).toBe(
      "2 people and 1 group can now comment. 2 invitations changed to “Can comment”.",
    );
    expect(toldOfSeveral(before, change(null))).toBe(
      "2 people and 1 group were removed. 2 invitations cancelled.",
    );
    expect(toldOfSeveral(before, { groups: { design: "editor" } })).toBe("1 group can now edit.");
  });

  it("should name those who still have access", async () => {
    const people = { zoe: null, ana: null, sam: null };
    const { before } = await shareOf();
    expect(toldOfSeveral(before, { people })).toBe(
      "3 people were removed. Zoe Martin and Ana Ruiz still have access through a group or general access.",
    );
    const { before: inPublic } = await shareOf(open);
    expect(toldOfSeveral(inPublic, { people })).toMatch(
      / [A-Z]\w+ [A-Z]\w+ and 2 more still have access through a group or general access\.$/,
    );
    const gone: Change = { people, groups: { engineering: null } };
    expect(toldOfSeveral(before, gone)).toBe("3 people and 1 group were removed.");
  });
});

describe("given ownership that is handed over", () => {
  const change: Change = { people: { zoe: "owner", olivier: "editor" } };

  it("should say who owns it now, and what one keeps", async () => {
    const { before } = await shareOf();
    expect(toldOfSeveral(before, change)).toBe("Zoe Martin is now the owner. You can still edit.");
  });

  it("should not call them the owner where there is another", async () => {
    const { before } = await shareOf({
      usersAccesses: { ...everyKind.usersAccesses, ana: scopes.editor },
      metadata: { ...everyKind.metadata, owner: ["olivier", "ana"] },
    });
    expect(toldOfSeveral(before, change)).toBe("Zoe Martin is now an owner. You can still edit.");
  });
});
