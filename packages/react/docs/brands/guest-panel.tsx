import { Share } from "../../src/index.ts";
import { AddGuest } from "./add-guest.tsx";
import { GuestGrid } from "./guest-grid.tsx";
import "./guest-panel.css";

/** The share dialog as a panel at the side: everyone in a grid of what they may do. */
export function GuestPanel({ roomId }: { roomId: string }) {
  return (
    <Share.Root roomId={roomId}>
      <Share.Trigger asChild>
        <button type="button" className="guest-button">
          Guests
        </button>
      </Share.Trigger>
      <Share.Portal>
        <Share.Backdrop />
        <Share.Content className="guest-panel">
          <Share.Header>
            <Share.Title />
            <Share.CopyLink />
            <Share.Close />
          </Share.Header>
          <Share.Body>
            <AddGuest roomId={roomId} />
            <GuestGrid roomId={roomId} />
            <Share.GeneralAccess />
          </Share.Body>
          <Share.Footer />
        </Share.Content>
      </Share.Portal>
    </Share.Root>
  );
}
