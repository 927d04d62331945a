import { scopes } from "@guestlist/testing/role-scopes";
import type { DirectoryGroup, DirectoryUser, Store, StoredInvitation } from "../../src/index.ts";
import { hashToken } from "../../src/invitations/invitation-token.ts";
import { createMemoryDirectory, type MemoryRoom } from "../../src/memory.ts";
import type { RuleCaller } from "./rule-callers.ts";
import type { RuleSection } from "./rule-matrix.ts";
import type { RuleRoles } from "./rule-roles.ts";

/** The room `plan` as the matrix finds it: someone of every kind in it, beside the caller. */
export function ruleRoom(caller: RuleCaller, section: RuleSection["room"]): MemoryRoom {
  const { entry, team, organization, anyone = [], owners = ["owner"] } = caller;
  return {
    id: "plan",
    defaultAccesses: section?.defaultAccesses ?? anyone,
    usersAccesses: {
      owner: scopes.owner,
      editor: scopes.editor,
      commenter: scopes.commenter,
      viewer: scopes.viewer,
      custom: ["room:read", "storage:write"],
      ghost: scopes.viewer,
      abroad: scopes.viewer,
      ...(entry && { me: entry }),
    },
    groupsAccesses: {
      readers: scopes.viewer,
      writers: scopes.editor,
      gone: scopes.viewer,
      ...(team && { team }),
      ...(organization && { everyone: organization }),
    },
    metadata: {
      internal: "do not leak",
      ...(owners.length > 0 && { owner: [...owners] }),
      ...(caller.editorsCanShare === false && { guestlistEditorsCanShare: "no" }),
    },
  };
}

/** Everybody the matrix names but `ghost` and `nobody`, and the caller as `me`. */
export function ruleDirectory(caller: RuleCaller) {
  const person = (id: string, organizationId = "acme", groupIds = ["everyone"]): DirectoryUser => ({
    id,
    name: id,
    avatar: null,
    colors: [],
    email: `${id}@${organizationId === "acme" ? "acme" : "other"}.io`,
    organizationId,
    groupIds,
  });
  const group = (id: string, organizationId = "acme"): Omit<DirectoryGroup, "memberCount"> => ({
    id,
    name: id,
    organizationId,
  });
  const acme = ["owner", "editor", "commenter", "viewer", "custom", "newcomer", "answered"];
  const groups = ["everyone", "readers", "writers", "designers", "team"];
  const others = ["foreigner", "abroad", "asker"];
  return createMemoryDirectory({
    users: [
      ...acme.map((id) => person(id)),
      ...others.map((id) => person(id, "other", [])),
      caller.foreign
        ? person("me", "other", ["team"])
        : person("me", "acme", ["everyone", ...(caller.team ? ["team"] : [])]),
    ],
    groups: [...groups.map((id) => group(id)), group("partners", "other")],
  });
}

/** Puts what waits for `plan` into a store, as the matrix finds it. An invitation's id is its token. */
export async function fillRuleStore(
  store: Store,
  caller: RuleCaller,
  { names }: RuleRoles,
): Promise<void> {
  const { viewer = "", editor = "" } = names;
  for (const { id, ...more } of waiting(caller, editor)) {
    await store.invitations.save({
      id,
      roomId: "plan",
      email: `${id}@else.org`,
      role: viewer,
      message: null,
      invitedBy: "owner",
      invitedAt: new Date(),
      expiresAt: new Date("2999-01-01"),
      state: "pending",
      ...more,
      tokenHash: await hashOf(id),
    });
  }
  for (const [userId, state] of [
    ["asker", "pending"],
    ["answered", "answered"],
  ] as const) {
    const requestedAt = new Date();
    await store.requests.save({
      roomId: "plan",
      userId,
      role: viewer,
      message: null,
      requestedAt,
      state,
    });
  }
}

const hashes = new Map<string, Promise<string>>();

function hashOf(token: string): Promise<string> {
  const hash = hashes.get(token) ?? hashToken(token);
  hashes.set(token, hash);
  return hash;
}

function waiting(
  caller: RuleCaller,
  editor: string,
): (Pick<StoredInvitation, "id"> & Partial<StoredInvitation>)[] {
  const mine = { email: caller.foreign ? "me@other.io" : "me@acme.io" };
  return [
    { id: "waiting-viewer" },
    { id: "waiting-editor", role: editor },
    { id: "accepted", state: "accepted" },
    { id: "elsewhere", roomId: "other-room" },
    { id: "mine", ...mine },
    { id: "mine-cancelled", ...mine, state: "cancelled" },
    { id: "mine-accepted", ...mine, state: "accepted" },
    { id: "mine-expired", ...mine, roomId: "expired-room", expiresAt: new Date(0) },
  ];
}
