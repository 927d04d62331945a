"use client";

import type { RoomAccess } from "@guestlist/client";
import { useId, useState } from "react";
import { useShare } from "../dialog-state/share-context.ts";
import { useTexts } from "../messages/use-texts.ts";
import { Button } from "../ui/button.tsx";
import { RequestForm } from "./request-form.tsx";
import { requestAccessTexts } from "./texts.ts";

export interface AskForMoreProps {
  roomId: string;
  access: RoomAccess;
}

/** For whoever may see a room and would like to do more there. */
export function AskForMore({ roomId, access }: AskForMoreProps) {
  const { state } = useShare();
  const { requestAccess } = useTexts(requestAccessTexts);
  const [isOpen, setOpen] = useState(false);
  const formId = useId();
  const { requestableRoles: roles, request } = access.me;
  const requested = request?.role;
  const isAsked = requested !== undefined;
  if (roles.length === 0 && !isAsked) return null;
  return (
    <div className="guestlist-ask-for-more">
      {isAsked ? null : (
        <Button
          small
          variant="accent"
          aria-expanded={isOpen}
          aria-controls={isOpen ? formId : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          {requestAccess.askMore}
        </Button>
      )}
      {isOpen || isAsked ? (
        <div id={formId}>
          <RequestForm
            roomId={roomId}
            roles={roles}
            sentText={requestAccess.sentMoreText}
            requested={requested}
            announce={state.announce}
            alert={state.alert}
          />
        </div>
      ) : null}
    </div>
  );
}
