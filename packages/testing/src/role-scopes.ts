/** The exact scopes of each role, spelled out so that no test asks the code. */
export const scopes = {
  viewer: ["room:read", "room:presence:write"],
  commenter: ["room:read", "room:presence:write", "comments:write"],
  editor: ["room:write"],
  owner: ["room:write"],
};
