import { LiveMap } from "@liveblocks/client";
import { RoomProvider } from "@liveblocks/react";
import { DocumentScreen } from "./document-screen.tsx";

/** A document: its room, and what is shown of it. */
export function DocumentPage({ roomId }: { roomId: string }) {
  return (
    <RoomProvider
      id={roomId}
      initialPresence={{ cursor: null }}
      initialStorage={() => ({ notes: new LiveMap() })}
    >
      <DocumentScreen roomId={roomId} />
    </RoomProvider>
  );
}
