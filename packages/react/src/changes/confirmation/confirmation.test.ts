import type { Change } from "@guestlist/client";
import { beforeAll, describe, expect, it } from "vitest";
import { everyKind, scopes } from "../../../tests/support/rooms/seed.ts";
import {
  type InProcessShareOptions,
  inProcessShare,
} from "../../../tests/support/share/in-process-share.ts";
import type { Confirmation } from "../../dialog-state/confirmation.ts";
import { en } from "../../messages/en.ts";
import { RoomSharing } from "../../room/room-sharing.ts";
import { confirmationBefore } from "./confirmation-for.ts";

const custom = ["room:read", "storage:write"];
const room = {
  ...everyKind,
  usersAccesses: { ...everyKind.usersAccesses, marc: custom },
};

function asker(options: InProcessShareOptions = {}) {
  let ask: ((change: Change) => Promise<Confirmation["kind"] | null>) | undefined;
  beforeAll(async () => {
    const { client, queryClient } = inProcessShare({ rooms: [room], ...options });
    const access = await client.roomAccess(room.id);
    const sharing = new RoomSharing(client, queryClient, room.id);
    ask = async (change) =>
      (await confirmationBefore(access, change, new Map(), sharing, en))?.kind ?? null;
  });
  return async (change: Change) => ask?.(change);
}

describe("given a room I own", () => {
  const ask = asker();
  it.each<[string, Change, Confirmation["kind"] | null]>([
    ["another role", { people: { zoe: "viewer" } }, null],
    ["removing someone I can add again", { people: { zoe: null } }, null],
    ["removing someone from elsewhere", { people: { sam: null } }, "removeExternal"],
    ["removing an account nobody knows", { people: { "user-4711": null } }, "removeUnknown"],
    ["replacing custom access", { people: { marc: "viewer" } }, "replaceCustom"],
    ["removing custom access", { people: { marc: null } }, "removeCustom"],
    ["another owner", { people: { zoe: "owner" } }, null],
    ["leaving", { people: { olivier: null } }, "leave"],
    ["lowering myself", { people: { olivier: "viewer" } }, "lowerSelf"],
    ["removing a group that is not my only way in", { groups: { engineering: null } }, null],
    ["opening it to anyone", { general: { audience: "anyone", role: "viewer" } }, "makePublic"],
    [
      "opening it to the organisation",
      { general: { audience: "organization", role: "viewer" } },
      null,
    ],
    ["handing it over", { people: { zoe: "owner", olivier: "editor" } }, "handOver"],
    ["several other roles", { people: { zoe: "viewer", ana: "editor" } }, null],
    ["removing several I can add again", { people: { zoe: null }, groups: { design: null } }, null],
    ["removing several, one from elsewhere", { people: { zoe: null, sam: null } }, "several"],
    ["several, one with custom access", { people: { zoe: "viewer", marc: "viewer" } }, "several"],
    ["restricting it", { general: { audience: "restricted" } }, null],
  ])("should decide whether to ask about %s", async (_, change, kind) => {
    expect(await ask(change)).toBe(kind);
  });
});

describe("given a room I edit through a group alone", () => {
  const ask = asker({
    rooms: [{ ...room, usersAccesses: { olivier: scopes.editor } }],
    as: "zoe",
  });
  it("should ask before the group gets less, since I would too", async () => {
    expect(await ask({ groups: { engineering: "viewer" } })).toBe("lowerSelf");
    expect(await ask({ groups: { engineering: null } })).toBe("lowerSelf");
    expect(await ask({ groups: { design: null } })).toBeNull();
  });
});

describe("given a room without owners that I edit", () => {
  const ask = asker({ rooms: [{ ...room, metadata: {} }], as: "zoe" });
  it("should ask before I name the first owner, whom I could not unmake", async () => {
    expect(await ask({ people: { ana: "owner" } })).toBe("nameOwner");
  });
});

describe("given a room where only Zoe and Design have access besides me", () => {
  const ask = asker({
    rooms: [
      {
        ...room,
        usersAccesses: { olivier: scopes.editor, zoe: scopes.editor },
        groupsAccesses: { design: scopes.viewer },
      },
    ],
  });
  it("should ask before I am left alone, and not before", async () => {
    expect(await ask({ people: { zoe: null } })).toBeNull();
    expect(await ask({ people: { zoe: null }, groups: { design: null } })).toBe("several");
  });
});
