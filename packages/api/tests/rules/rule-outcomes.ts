import type { Code } from "../../src/index.ts";

/**
 * What each letter of the matrix stands for: `null` for what is done, else the codes one of which is
 * answered. What becomes of one invitee is said in a result of its own; it is the same letter.
 */
export const ruleOutcomes: ReadonlyMap<string, readonly Code[] | null> = new Map([
  ["+", null],
  // The dialog has nothing to offer there: what was asked for is there already, or only a way back.
  ["*", null],
  // Nothing is told of them.
  ["-", null],
  ["s", ["unauthenticated"]],
  // With a store one may ask for access; without one there is nothing to be told.
  ["r", ["no_access", "room_not_found"]],
  ["n", ["not_allowed"]],
  ["g", ["grant_exceeds_own"]],
  ["t", ["target_outranks_you"]],
  ["l", ["last_owner"]],
  ["p", ["unknown_person"]],
  ["q", ["unknown_group"]],
  ["x", ["unknown_role"]],
  ["b", ["invalid_body"]],
  ["c", ["conflict"]],
  ["0", ["not_found"]],
  ["i", ["invitation_not_found"]],
  ["m", ["invitation_other_account"]],
  ["u", ["invitation_used"]],
  ["e", ["invitation_expired"]],
  ["a", ["already_answered"]],
]);
