"use client";

import type { RoomAccess } from "@guestlist/api/client";
import { useRequestMessages } from "../messages/use-request-messages.ts";
import { useShare } from "../session/share-context.ts";
import { RequestForm } from "./request-form.tsx";
import { rolesWithoutAccess } from "./requestable-roles.ts";

export interface RequestWhenDeniedProps {
  roomId: string;
  /** What was known before access was lost. */
  access: RoomAccess | undefined;
}

/** For whoever opens the dialog of a room they may not see. */
export function RequestWhenDenied({ roomId, access }: RequestWhenDeniedProps) {
  const { session } = useShare();
  const { requestAccess } = useRequestMessages();
  return (
    <RequestForm
      roomId={roomId}
      roles={access?.roles.slice(0, -1) ?? rolesWithoutAccess}
      sentText={requestAccess.sentText}
      announce={session.announce}
      alert={session.alert}
    />
  );
}
