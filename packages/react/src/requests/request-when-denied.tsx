"use client";

import type { RoleId } from "@guestlist/access";
import { useShare } from "../dialog-state/share-context.ts";
import { useTexts } from "../messages/use-texts.ts";
import { RequestForm } from "./request-form.tsx";
import { requestAccessTexts } from "./texts.ts";

export interface RequestWhenDeniedProps {
  roomId: string;
  /** What may be asked for, weakest first. */
  roles: readonly RoleId[];
}

/** For whoever opens the dialog of a room they may not see. */
export function RequestWhenDenied({ roomId, roles }: RequestWhenDeniedProps) {
  const { state } = useShare();
  const { requestAccess } = useTexts(requestAccessTexts);
  return (
    <RequestForm
      roomId={roomId}
      roles={roles}
      sentText={requestAccess.sentText}
      announce={state.announce}
      alert={state.alert}
    />
  );
}
