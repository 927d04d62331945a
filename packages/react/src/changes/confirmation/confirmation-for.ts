import { type Change, type RoomAccess, splitEntries } from "@guestlist/client";
import type { Confirmation } from "../../dialog-state/confirmation.ts";
import type { Texts } from "../../messages/messages.ts";
import type { Here } from "../../presence/index.ts";
import type { RoomSharing } from "../../room/room-sharing.ts";
import { subjectOf } from "../subject-of.ts";
import { confirmationFor } from "./confirmation.ts";
import { foreseeLosses, mayLose } from "./losses.ts";

/**
 * The question a change calls for, if any. At once, unless it may take something from oneself or
 * from someone who is in the room right now: that is for the server to say.
 */
export function confirmationBefore(
  access: RoomAccess,
  change: Change,
  here: Here,
  sharing: RoomSharing,
  texts: Texts<"common" | "roles" | "general">,
): Confirmation | null | Promise<Confirmation | null> {
  const ids = mayLose(access, change, here);
  if (ids.length === 0) return confirmationFor(access, change, false);
  return foreseeLosses(access, change, ids, here, sharing, texts).then(({ self, live }) => {
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
  const count = splitEntries(change).size;
  const subject = subjectOf(access, change, texts);
  return {
    kind: "cutOff",
    name: subject?.name ?? "",
    change,
    ...(subject?.userId !== undefined && { userId: subject.userId }),
    ...(count > 1 && { several: { count, final: 0, lowersSelf: false, isLast: false } }),
  };
}
