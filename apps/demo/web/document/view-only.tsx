import type { RoomAccess } from "@guestlist/client";
import { useSelf } from "@liveblocks/react";
import { Icon } from "../components/icon.tsx";
import { AskForMore } from "./ask-for-more.tsx";

/** Says that one may not edit, and why; and lets one ask for more. */
export function ViewOnly({ access }: { access: RoomAccess }) {
  const canWrite = useSelf((self) => self.canWrite);
  if (canWrite !== false) return null;
  return (
    <div className="view-only">
      <Icon name="eye" />
      <strong>View only</strong>
      <span className="view-only-reason">{reasonOf(access)}</span>
      <AskForMore roomId={access.room.id} />
    </div>
  );
}

function reasonOf({ me, general }: RoomAccess): string {
  const may = me.role === "commenter" ? "comment" : "view";
  const route = me.paths.find(({ decides }) => decides);
  if (!route) {
    return general.audience === "anyone" ? `Anyone with the link can ${may}.` : `You can ${may}.`;
  }
  switch (route.kind) {
    case "person":
      return `You were invited to ${may}.`;
    case "group":
      return `You can ${may}, because ${route.name ?? route.id} can.`;
    case "organization":
      return `Everyone at ${route.name ?? "your organisation"} can ${may}.`;
    case "anyone":
      return `Anyone with the link can ${may}.`;
  }
}
