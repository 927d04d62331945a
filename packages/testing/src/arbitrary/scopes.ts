import { Permission } from "@liveblocks/core";
import fc from "fast-check";

/** Any list of scopes Liveblocks knows, contradictions and empty lists included. */
export const knownScopes = fc.array(fc.constantFrom(...Object.values(Permission)), {
  maxLength: 5,
});

/** Lists with scopes nobody knows among them. */
export const anyScopes = fc.array(
  fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom<string>(...Object.values(Permission)) },
    { weight: 1, arbitrary: fc.constantFrom("room:admin", "constructor", "", "ROOM:WRITE") },
  ),
  { maxLength: 5 },
);

/** The default roles' scopes in every spelling that other code writes. */
export const roleScopes = fc.constantFrom<readonly string[]>(
  ["room:read", "room:presence:write"],
  ["*:read"],
  ["room:read", "room:presence:write", "comments:write"],
  ["comments:write", "*:read"],
  ["room:write"],
  ["*:write"],
  ["room:write", "room:presence:write"],
);
