import type { Change, RoomAccess } from "@guestlist/client";
import type { Texts } from "../../messages/messages.ts";
import type { Here } from "../../presence/here.ts";
import type { Reach } from "../reach.ts";
import { subjectOf } from "../subject-of.ts";
import { type Confirmation, confirmationFor } from "./confirmation.ts";
import { foreseeLosses, mayLose } from "./losses.ts";

/**
 * The question a change calls for, if any. At once, unless it may take something from oneself or
 * from someone who is in the room right now: that is for the server to say.
 */
export function confirmationBefore(
  access: RoomAccess,
  change: Change,
  here: Here,
  reach: Reach,
  texts: Texts<"common" | "roles" | "general">,
): Confirmation | null | Promise<Confirmation | null> {
  const ids = mayLose(access, change, here);
  if (ids.length === 0) return confirmationFor(access, change, false);
  return foreseeLosses(access, change, ids, here, reach, texts).then(({ self, live }) => {
    const question = confirmationFor(access, change, self);
    if (live.length === 0) return question;
    return { ...(question ?? cutOff(access, change, texts)), live };
  });
}

function cutOff(
  access: RoomAccess,
  change: Change,
  texts: Texts<"common" | "roles" | "general">,
): Confirmation {
  const { expect, ...asked } = change;
  const { people = {}, groups = {}, invitations = {} } = asked;
  const count = [people, groups, invitations].flatMap((rows) => Object.keys(rows)).length;
  const subject = subjectOf(access, change, texts);
  return {
    kind: "cutOff",
    name: subject?.name ?? "",
    change,
    ...(subject?.userId !== undefined && { userId: subject.userId }),
    ...(count > 1 && { several: { count, final: 0, lowersSelf: false, isLast: false } }),
  };
}
