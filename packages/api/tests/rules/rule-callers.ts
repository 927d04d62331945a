import { scopes } from "@guestlist/testing/role-scopes";

/** How someone stands towards the room that the rules are tried on. */
export interface RuleCaller {
  name: string;
  /** @default true */
  signedIn?: boolean;
  /** @default false */
  guests?: boolean;
  /** Whether the API has a store. @default true */
  store?: boolean;
  /** Whether commenters may share too. @default false */
  commentersShare?: boolean;
  /** Their own entry. @default none */
  entry?: readonly string[];
  /** What the group they are in has. @default no entry */
  team?: readonly string[];
  /** What the organisation has. @default no entry */
  organization?: readonly string[];
  /** What anyone has. @default nothing */
  anyone?: readonly string[];
  /** Whether they belong to another organisation. @default false */
  foreign?: boolean;
  /** Who is listed as an owner. @default only somebody else */
  owners?: readonly string[];
  /** @default true */
  editorsCanShare?: boolean;
}

/** Everyone the rules are tried with, in the order of the letters of the matrix. */
export const ruleCallers: readonly RuleCaller[] = [
  { name: "nobody, guests are off", signedIn: false },
  { name: "a guest", signedIn: false, guests: true },
  { name: "a guest, anyone may view", signedIn: false, guests: true, anyone: scopes.viewer },
  { name: "a stranger" },
  { name: "a stranger, without a store", store: false },

  { name: "a viewer", entry: scopes.viewer },
  { name: "a viewer through a group", team: scopes.viewer },
  { name: "a viewer where anyone may edit", entry: scopes.viewer, anyone: scopes.editor },
  { name: "a commenter", entry: scopes.commenter },
  { name: "someone with custom access", entry: ["room:read", "storage:write"] },
  { name: "someone with an unknown scope", entry: ["room:write", "room:admin"] },
  { name: "a viewer listed as owner", entry: scopes.viewer, owners: ["owner", "me"] },

  { name: "an editor through the link", anyone: scopes.editor },
  { name: "an editor through the organisation", organization: scopes.editor },
  { name: "an editor, who may not share", entry: scopes.editor, editorsCanShare: false },

  { name: "a commenter, who may share", entry: scopes.commenter, commentersShare: true },
  {
    name: "the same through a group, where anyone may edit",
    team: scopes.commenter,
    anyone: scopes.editor,
    commentersShare: true,
  },
  { name: "an editor through a group", team: scopes.editor },
  { name: "the same, nobody owns the room", team: scopes.editor, owners: [] },
  { name: "an editor", entry: scopes.editor },
  { name: "an editor from elsewhere", entry: scopes.editor, foreign: true },
  { name: "an editor, without a store", entry: scopes.editor, store: false },

  { name: "an editor, nobody owns the room", entry: scopes.editor, owners: [] },
  { name: "one of two owners", entry: scopes.owner, owners: ["owner", "me"] },
  { name: "the last owner", entry: scopes.owner, owners: ["me"] },
];
