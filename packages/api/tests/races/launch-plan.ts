import { scopes } from "@guestlist/testing/rooms";

/** A room with someone of every role, and two who may share beside its owner. */
export const launchPlan = {
  usersAccesses: {
    olivier: scopes.owner,
    zoe: scopes.editor,
    kim: scopes.editor,
    lea: scopes.commenter,
    marc: scopes.viewer,
  },
  metadata: { owner: "olivier", name: "Launch plan" },
};
