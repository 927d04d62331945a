import type { RoomAccess } from "@guestlist/api/client";
import { useSelf } from "@liveblocks/react";
import { Icon } from "../components/icon.tsx";
import { AskForMoreAccess } from "./ask-for-more-access.tsx";

/** Tells people who cannot edit what they can do, and why; and lets them ask for more. */
export function ReadOnlyNotice({ access }: { access: RoomAccess }) {
  const canWrite = useSelf((self) => self.canWrite);
  const canComment = useSelf((self) => self.canComment);
  if (canWrite !== false) return null;
  return (
    <div className="read-only">
      <Icon name="eye" />
      {canComment ? null : <strong>View only</strong>}
      <span className="read-only-reason">{reasonOf(access, canComment ? "comment" : "view")}</span>
      <AskForMoreAccess roomId={access.room.id} />
    </div>
  );
}

function reasonOf({ me, general }: RoomAccess, verb: "comment" | "view"): string {
  const path = me.paths.find(({ decides }) => decides);
  // Guests are told of no path: the link is the only one that they can have.
  switch (path?.kind ?? (general.audience === "anyone" ? "anyone" : "person")) {
    case "person":
      return verb === "comment" ? "You can comment." : "You were invited to view.";
    case "group":
      return `You can ${verb} as a member of ${path?.name ?? path?.id}.`;
    case "organization":
      return `Everyone at ${path?.name ?? "your organisation"} can ${verb}.`;
    case "anyone":
      return `Anyone with the link can ${verb}.`;
  }
}
