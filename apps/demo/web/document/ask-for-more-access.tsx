import { RequestAccess, useRoomAccess } from "@guestlist/react";
import { useState } from "react";
import { Dialog } from "../components/dialog.tsx";
import { roleText } from "../components/role-text.ts";

/** Lets people ask for a higher role; nothing where there is none to ask for. */
export function AskForMoreAccess({ roomId }: { roomId: string }) {
  const { data: access } = useRoomAccess(roomId);
  const [isOpen, setOpen] = useState(false);
  if (access?.me.request === undefined) return null;
  const { role, request } = access.me;
  const close = () => setOpen(false);
  return (
    <>
      <button className="button read-only-ask" type="button" onClick={() => setOpen(true)}>
        {request ? `Requested: ${roleText(request.role)}` : "Request more access"}
      </button>
      {isOpen ? (
        <Dialog title={`Your access: ${roleText(role)}`} onClose={close}>
          <RequestAccess roomId={roomId} />
          <div className="dialog-actions">
            <button className="button" type="button" onClick={close}>
              Close
            </button>
          </div>
        </Dialog>
      ) : null}
    </>
  );
}
