import { scopes } from "@guestlist/testing/role-scopes";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { acmeWide, launchPlan, openHouse } from "../support/rooms.ts";
import { type AttackServer, attackServer, type Refusal } from "./support/attack-server.ts";

/** Rooms that olivier owns alone, and where others have their right from somewhere else. */
const pair = {
  ...launchPlan,
  id: "pair",
  usersAccesses: { ...launchPlan.usersAccesses, kim: scopes.owner },
  metadata: { owner: ["olivier", "kim"] },
};
const quiet = {
  ...launchPlan,
  id: "quiet",
  metadata: { owner: "olivier", guestlistEditorsCanShare: "no" },
};

let server: AttackServer;
beforeAll(async () => {
  server = await attackServer({ extra: [launchPlan, openHouse, acmeWide, pair, quiet] });
});
afterAll(() => server.close());

/** The same wish in every form in which it can be sent. */
function waysTo(userId: string, role: string, { isSelf = false } = {}) {
  const other = userId === "lea" ? "marc" : "lea";
  const change = { people: { [userId]: role } };
  const invitees = [{ userId }, { email: `${userId}@acme.io` }, { email: `${userId}@else.org` }];
  return {
    changes: [
      change,
      { ...change, expect: change },
      { ...change, general: { audience: "restricted" } },
      { people: { [userId]: role, ...(isSelf ? {} : { [other]: null }) } },
    ],
    invitations: invitees.map((invitee) => ({ invitees: [invitee], role, notify: false })),
  };
}

const refusals = {
  not_allowed: { status: 403, code: "not_allowed" },
  grant_exceeds_own: { status: 403, code: "grant_exceeds_own" },
  target_outranks_you: { status: 403, code: "target_outranks_you" },
  last_owner: { status: 409, code: "last_owner" },
} as const satisfies Record<string, Refusal>;

async function refuseChanges(as: string, roomId: string, changes: object[], refusal: Refusal) {
  const path = `/rooms/${roomId}/access`;
  for (const json of changes) {
    await server.refuse({ as, method: "PATCH", path, json }, refusal);
  }
  // That the last owner would go is what a preview is there to say.
  if (refusal.code === "last_owner") return;
  const [json] = changes;
  await server.refuse(
    { as, method: "POST", path: `${path}/preview`, json: { change: json } },
    refusal,
  );
}

/** Who may not share at all, and where. */
const powerless: [string, string, string][] = [
  ["a viewer", "marc", "launch-plan"],
  ["a commenter", "lea", "launch-plan"],
  ["a viewer through a group", "ana", "launch-plan"],
  ["an editor through the link", "noor", "open-house"],
  ["someone from elsewhere, through the link", "sam", "open-house"],
  ["someone unknown, through the link", "ghost", "open-house"],
  ["a viewer where anyone may edit", "marc", "open-house"],
  ["an editor through the organisation", "zoe", "acme-wide"],
  ["an editor who may not share", "zoe", "quiet"],
];

describe.each(powerless)("given %s (%s in %s)", (_, as, roomId) => {
  it.each(["editor", "owner"])("should not be made %s", async (role) => {
    const { changes, invitations } = waysTo(as, role, { isSelf: true });
    await refuseChanges(as, roomId, changes, refusals.grant_exceeds_own);
    const path = `/rooms/${roomId}/invitations`;
    for (const json of invitations) {
      await server.refuse({ as, method: "POST", path, json }, refusals.not_allowed);
    }
  });

  it.each(["viewer", "owner"])("should make nobody else %s", async (role) => {
    const { changes, invitations } = waysTo("kim", role);
    await refuseChanges(as, roomId, changes, refusals.not_allowed);
    const path = `/rooms/${roomId}/invitations`;
    for (const json of invitations) {
      await server.refuse({ as, method: "POST", path, json }, refusals.not_allowed);
    }
  });

  it.each<[string, object]>([
    ["an owner", { people: { olivier: null } }],
    ["a group", { groups: { engineering: "editor" } }],
    ["a group's row", { groups: { design: null } }],
    ["the organisation's access", { general: { audience: "organization", role: "viewer" } }],
    ["everybody's access", { general: { audience: "anyone", role: "editor" } }],
    ["general access", { general: { audience: "restricted" } }],
    ["the setting", { settings: { editorsCanShare: true } }],
    ["an invitation", { invitations: { waiting: null } }],
    ["a request", { requests: { [as]: "editor" } }],
  ])("should not touch %s", async (_thing, change) => {
    await refuseChanges(as, roomId, [change], refusals.not_allowed);
  });
});

describe("given an editor", () => {
  it.each(["zoe", "kim"])("should let %s give nobody more than they have", async (as) => {
    for (const userId of ["zoe", "kim", "lea", "noor"]) {
      const { changes, invitations } = waysTo(userId, "owner");
      await refuseChanges(as, "launch-plan", changes, refusals.grant_exceeds_own);
      const path = "/rooms/launch-plan/invitations";
      for (const json of invitations) {
        await server.refuse({ as, method: "POST", path, json }, refusals.grant_exceeds_own);
      }
    }
  });

  it.each(["viewer", "commenter", "editor", null])("should not make an owner %s", async (role) => {
    const changes = [
      { people: { olivier: role } },
      { people: { lea: "viewer", olivier: role } },
      { people: { olivier: role }, expect: { people: { olivier: "owner" } } },
      { people: { olivier: role }, settings: { editorsCanShare: true } },
    ];
    await refuseChanges("zoe", "launch-plan", changes, refusals.target_outranks_you);
    await refuseChanges("zoe", "pair", changes, refusals.target_outranks_you);
  });

  it("should not change what owners set", async () => {
    const change = { settings: { editorsCanShare: false } };
    await refuseChanges("zoe", "launch-plan", [change], refusals.not_allowed);
  });
});

describe("given the last owner", () => {
  it.each(["viewer", "commenter", "editor", null])("should not become %s", async (role) => {
    const changes = [
      { people: { olivier: role } },
      { people: { olivier: role, lea: "editor" } },
      { people: { olivier: role }, general: { audience: "anyone", role: "editor" } },
    ];
    await refuseChanges("olivier", "launch-plan", changes, refusals.last_owner);
  });

  it("should not go together with the other one", async () => {
    for (const as of ["olivier", "kim"]) {
      const change = { people: { olivier: null, kim: "viewer" } };
      await refuseChanges(as, "pair", [change], refusals.last_owner);
    }
  });

  it("should stay when both go at the same moment", async () => {
    const leave = (as: string) =>
      server.send({
        as,
        method: "PATCH",
        path: "/rooms/pair/access",
        json: { people: { [as]: null } },
      });
    const answers = await Promise.all([leave("olivier"), leave("kim")]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(server.rooms.all.get("pair")?.metadata.owner).toMatch(/^(olivier|kim)$/);
  });
});
