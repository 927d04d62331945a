/** The id of a role. The default roles are `viewer`, `commenter`, `editor` and `owner`. */
export type RoleId = "viewer" | "commenter" | "editor" | "owner" | (string & {});

/** What reading finds: a role, or `custom` where scopes permit what no role does exactly. */
export type RoleValue = RoleId | "custom";

export interface Role {
  id: RoleId;
  /** The scopes written for the role, exactly. */
  scopes: readonly string[];
  /** Whoever has it may share, unless the room's setting takes that away. @default false */
  share?: boolean;
  /**
   * The role that is also kept in room metadata `owner`. At most one, and only for people.
   * @default false
   */
  owner?: boolean;
}

/** The roles used unless an app brings its own, weakest first. */
export const defaultRoles: readonly Role[] = [
  { id: "viewer", scopes: ["room:read", "room:presence:write"] },
  { id: "commenter", scopes: ["room:read", "room:presence:write", "comments:write"] },
  { id: "editor", scopes: ["room:write"], share: true },
  // Stryker disable next-line BooleanLiteral: Whoever owns a room may share it without that.
  { id: "owner", scopes: ["room:write"], share: true, owner: true },
];
