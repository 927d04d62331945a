import { scopes } from "@guestlist/testing/role-scopes";
import {
  type Actor,
  capabilitiesOf,
  type Room,
  type Rules,
  type Subject,
} from "../../src/index.ts";
import { roomOf } from "./room-of.ts";

const { viewer, editor, owner } = scopes;

/** olivier owns; zoe edits; kim views; ana is in Engineering, which edits; sam came by the link. */
export const launchPlan: Room = roomOf({
  default: viewer,
  users: { olivier: owner, zoe: editor, kim: viewer, marc: ["room:write", "comments:none"] },
  groups: { engineering: editor, design: viewer },
  metadata: { owner: "olivier" },
});

/** The same room, which zoe owns too. */
export const sharedPlan: Room = { ...launchPlan, metadata: { owner: ["olivier", "zoe"] } };

/** The same room, in which anyone may edit. */
export const openPlan: Room = { ...launchPlan, defaultAccesses: editor };

/** Somebody, with what the default policy lets them do. */
export function actorOf(room: Room, subject: Subject, rules: Rules): Actor {
  return { subject, can: capabilitiesOf(room, subject, rules) };
}
