import { groupIds, roomWith, subject, userIds } from "@guestlist/testing/arbitrary/rooms";
import { anyScopes, roleScopes } from "@guestlist/testing/arbitrary/scopes";
import { acme } from "@guestlist/testing/people";
import fc from "fast-check";
import {
  type Change,
  capabilitiesOf,
  type General,
  type Role,
  type Room,
  type Rules,
  type Subject,
} from "../../src/index.ts";

const userId = fc.constantFrom(...userIds);
const groupId = fc.constantFrom(...groupIds);

/** Roles of which those that share are below others, so that not everything is theirs to give. */
export const sharingCommenters: readonly Role[] = [
  { id: "viewer", scopes: ["room:read"] },
  { id: "commenter", scopes: ["room:read", "comments:write"], share: true },
  { id: "editor", scopes: ["room:write", "feeds:read"], share: true },
  { id: "manager", scopes: ["room:write"], share: true, owner: true },
];

/** The default roles, some that share though they are weak, and some without an owner. */
export const anyRules: fc.Arbitrary<Rules> = fc.record({
  roles: fc.constantFrom(
    [
      { id: "viewer", scopes: ["room:read", "room:presence:write"] },
      { id: "commenter", scopes: ["room:read", "room:presence:write", "comments:write"] },
      { id: "editor", scopes: ["room:write"], share: true },
      { id: "owner", scopes: ["room:write"], share: true, owner: true },
    ] satisfies Role[],
    sharingCommenters,
    sharingCommenters.slice(0, 3),
  ),
  organization: fc.constantFrom(null, acme),
});

interface ChangeRoles {
  /** For people; an owner's among them. */
  people: readonly string[];
  /** For groups and general access, which never get an owner's role. */
  others: readonly string[];
}

function rolesOf({ roles = [] }: Rules, ids = roles.map(({ id }) => id)): ChangeRoles {
  const owners = roles.flatMap((role) => (role.owner ? [role.id] : []));
  return { people: ids, others: ids.filter((id) => !owners.includes(id)) };
}

/** A change of the kind the API lets through, with up to `size` keys of a kind. */
export function changeIn(
  rules: Rules,
  { people, others } = rolesOf(rules),
  size = 3,
): fc.Arbitrary<Change> {
  const record = (id: fc.Arbitrary<string>, roles: readonly string[]) =>
    fc
      .uniqueArray(fc.tuple(id, fc.constantFrom(null, ...roles)), {
        selector: ([key]) => key,
        minLength: 1,
        maxLength: size,
      })
      .map((pairs) => Object.fromEntries(pairs));
  const audience = fc.constantFrom<"organization" | "anyone">(
    ...(rules.organization ? (["organization", "anyone"] as const) : (["anyone"] as const)),
  );
  const restricted = fc.constant<General>({ audience: "restricted" });
  const general: fc.Arbitrary<General> =
    others.length === 0
      ? restricted
      : fc.oneof(restricted, fc.record({ audience, role: fc.constantFrom(...others) }));
  return fc.record(
    {
      people: record(userId, people),
      groups: record(groupId, others),
      general,
      settings: fc.record({ editorsCanShare: fc.boolean() }),
    },
    { requiredKeys: [] },
  );
}

/** A room, somebody who has to do with it, and a change they might ask for. */
export interface Situation {
  rules: Rules;
  room: Room;
  who: Subject;
  change: Change;
}

/**
 * Mostly people who may share asking for what they may give: drawn blindly, nearly every change
 * would be refused, and nothing would be tested of those that are allowed.
 */
export const situation: fc.Arbitrary<Situation> = anyRules.chain((rules) => {
  const scopesOfRoles = (rules.roles ?? []).map(({ scopes }) => scopes);
  const scopes = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...scopesOfRoles) },
    roleScopes,
    anyScopes,
  );
  // Half of those who ask have no entry of their own, or one of the weak; the others may share.
  const own = fc.oneof(fc.constant(undefined), scopes, fc.constantFrom(...scopesOfRoles.slice(-2)));
  return fc
    .tuple(roomWith(scopes), subject, own, fc.boolean())
    .chain(([drawn, who, entry, isOwned]) => {
      const usersAccesses = entry
        ? Object.fromEntries([...Object.entries(drawn.usersAccesses), [who.userId, entry]])
        : drawn.usersAccesses;
      const owners = Object.keys(usersAccesses).slice(0, 2);
      const metadata = isOwned ? { ...drawn.metadata, owner: owners } : drawn.metadata;
      const room: Room = { ...drawn, usersAccesses, metadata };
      const { grant } = capabilitiesOf(room, who, rules);
      const leaving: Change = { people: Object.fromEntries([[who.userId, null]]) };
      return fc.record({
        rules: fc.constant(rules),
        room: fc.constant(room),
        who: fc.constant(who),
        change: fc.oneof(
          { weight: 6, arbitrary: changeIn(rules, rolesOf(rules, grant), 1) },
          { weight: 2, arbitrary: changeIn(rules) },
          fc.constant(leaving),
        ),
      });
    });
});
