import { RoomAvatars, ShareButton, ShareDialog, useRoomAccess } from "@guestlist/react";
import { ClientSideSuspense, useStatus } from "@liveblocks/react";
import { PageHeader } from "../components/page-header.tsx";
import { useTitle } from "../router/use-title.ts";
import { Board } from "./board.tsx";
import { Denied } from "./denied.tsx";
import { useLiveAccess } from "./use-live-access.ts";
import { ViewOnly } from "./view-only.tsx";

/** The header and the board, or why one may not see them. */
export function DocumentScreen({ roomId }: { roomId: string }) {
  const { data: access } = useRoomAccess(roomId);
  const isDenied = useLiveAccess(roomId);
  const status = useStatus();
  const name = access?.room.name ?? roomId;
  useTitle(isDenied ? "You need access" : name);

  // Outside the suspense below, which waits for ever for a connection that is refused.
  if (isDenied) return <Denied />;
  return (
    <div className="document-page">
      <PageHeader
        actions={
          <>
            <RoomAvatars max={4} />
            <ShareDialog roomId={roomId}>
              <ShareButton roomId={roomId} />
            </ShareDialog>
          </>
        }
      >
        <h1 className="document-title" tabIndex={-1}>
          <bdi>{name}</bdi>
        </h1>
        <ViewOnly access={access} />
        <span className="connection" role="status">
          {status === "reconnecting" ? "Reconnecting…" : ""}
        </span>
      </PageHeader>
      <ClientSideSuspense fallback={<p className="page-loading">Opening…</p>}>
        <Board />
      </ClientSideSuspense>
    </div>
  );
}
