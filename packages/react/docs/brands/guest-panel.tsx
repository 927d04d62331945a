import { Share } from "../../src/index.ts";
import { AddGuest } from "./add-guest.tsx";
import { GuestGrid } from "./guest-grid.tsx";
import "./guest-panel.css";

/** The share dialog as a panel at the side: everyone in a grid of what they may do. */
export function GuestPanel({ roomId }: { roomId: string }) {
  return (
    <Share.Root roomId={roomId}>
      <Share.Trigger>
        <button type="button" className="guest-button">
          Guests
        </button>
      </Share.Trigger>
      <Share.Content className="guest-panel" actions={<Share.CopyLink />}>
        <AddGuest roomId={roomId} />
        <GuestGrid roomId={roomId} />
        <Share.GeneralAccess />
      </Share.Content>
    </Share.Root>
  );
}
