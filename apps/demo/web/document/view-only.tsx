import type { RoomAccess } from "@guestlist/api/client";
import { useSelf } from "@liveblocks/react";
import { Icon } from "../components/icon.tsx";

/** Says that one may not edit, and why. */
export function ViewOnly({ access }: { access: RoomAccess | undefined }) {
  const canWrite = useSelf((self) => self.canWrite);
  if (canWrite !== false) return null;
  return (
    <p className="view-only">
      <Icon name="eye" />
      <strong>View only</strong>
      <span className="view-only-reason">{access ? reasonOf(access) : null}</span>
    </p>
  );
}

function reasonOf({ me }: RoomAccess): string {
  const may = me.role === "commenter" ? "comment" : "view";
  const route = me.routes.find(({ wins }) => wins);
  if (!route) return `You can ${may}.`;
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
