import { defaultRoles, type Role } from "@guestlist/access";
import { scopes } from "@guestlist/testing/role-scopes";
import { type RuleCaller, ruleCallers } from "./rule-callers.ts";
import type { RuleRow } from "./rule-rows.ts";

/** The roles of an app, by the words of the matrix. */
export interface RuleRoles {
  name: string;
  /** What the roles of the matrix are called; it says nothing of those without a name. */
  names: Readonly<Record<string, string | undefined>>;
  roles: (caller: RuleCaller) => readonly Role[];
  /** Whom it is tried with. @default everyone in the matrix */
  callers?: readonly string[];
}

const someCallers = [
  ...["a guest, anyone may view", "a stranger", "a viewer", "someone with custom access"],
  ...["an editor through the link", "an editor through a group", "an editor"],
];

/** The role sets that the rules are tried on; the first is that of the matrix. */
export const ruleRoles = {
  usual: {
    name: "the default roles",
    names: { viewer: "viewer", commenter: "commenter", editor: "editor", owner: "owner" },
    roles: ({ commentersShare = false }: RuleCaller) =>
      defaultRoles.map((role) =>
        role.id === "commenter" ? { ...role, share: commentersShare } : role,
      ),
  },
  renamed: {
    name: "roles of other names",
    names: { viewer: "reader", editor: "writer", owner: "admin" },
    roles: () => [
      { id: "reader", scopes: scopes.viewer },
      { id: "writer", scopes: scopes.editor, share: true },
      { id: "admin", scopes: scopes.owner, owner: true },
    ],
    callers: [...someCallers, "one of two owners", "the last owner"],
  },
  ownerless: {
    name: "roles without an owner",
    names: { viewer: "reader", editor: "writer" },
    roles: () => [
      { id: "reader", scopes: scopes.viewer },
      { id: "writer", scopes: scopes.editor, share: true },
    ],
    callers: someCallers,
  },
} as const satisfies Record<string, RuleRoles>;

/** The callers a role set is tried with, by their place in the matrix. */
export function callersWith({ callers }: RuleRoles): ReadonlyMap<number, RuleCaller> {
  const all = [...ruleCallers.entries()];
  return new Map(callers ? all.filter(([, { name }]) => callers.includes(name)) : all);
}

/** A line of the matrix in the words of a role set; `null` where it is about a role without a name. */
export function rowWith(row: RuleRow, { names }: RuleRoles): RuleRow | null {
  const json = JSON.stringify(row.body) ?? "{}";
  const isMissing = Object.keys(ruleRoles.usual.names).some(
    (role) => !names[role] && json.includes(`"${role}"`),
  );
  const needsCommenter = row.room?.defaultAccesses.includes("comments:write") ?? false;
  const needsOwner = json.includes('"settings"');
  if (isMissing || (needsCommenter && !names.commenter) || (needsOwner && !names.owner))
    return null;
  const body = json.replaceAll(/:"(\w+)"/g, (said, role: string) =>
    names[role] ? `:"${names[role]}"` : said,
  );
  return row.body === undefined ? row : { ...row, body: JSON.parse(body) };
}
