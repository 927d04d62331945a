import { RoomAvatars, ShareButton, ShareDialog, useRoomAccess } from "@guestlist/react";
import { ClientSideSuspense, shallow, useSelf, useStatus } from "@liveblocks/react";
import { Message } from "../components/message.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { PageHeading } from "../router/page-heading.tsx";
import { useTitle } from "../router/use-title.ts";
import { Board } from "./board.tsx";
import { Denied } from "./denied.tsx";
import { useLiveAccess } from "./use-live-access.ts";
import { ViewOnly } from "./view-only.tsx";

/** The header and the board, or why one may not see them. */
export function DocumentScreen({ roomId }: { roomId: string }) {
  const { data: access, error, refetch } = useRoomAccess(roomId);
  const isDenied = useLiveAccess(roomId);
  const status = useStatus();
  const self = useSelf(({ info }) => info, shallow);
  const name = access?.room.name ?? roomId;
  useTitle(isDenied ? "You need access" : name);

  // Outside the suspense below, which waits for ever for a connection that is refused.
  if (isDenied) return <Denied />;
  if (!access) return error ? <Unavailable retry={refetch} /> : <Opening />;
  return (
    <div className="document-page">
      <PageHeader
        self={self}
        actions={
          <>
            <RoomAvatars max={4} />
            <ShareDialog roomId={roomId}>
              <ShareButton roomId={roomId} />
            </ShareDialog>
          </>
        }
      >
        <PageHeading className="document-title">
          <bdi>{name}</bdi>
        </PageHeading>
        <ViewOnly access={access} />
        <span className="connection" role="status">
          {status === "reconnecting" ? "Reconnecting…" : ""}
        </span>
      </PageHeader>
      <ClientSideSuspense fallback={<Opening />}>
        <Board />
      </ClientSideSuspense>
    </div>
  );
}

function Opening() {
  return (
    <p className="page-loading" role="status">
      Opening…
    </p>
  );
}

function Unavailable({ retry }: { retry(): Promise<unknown> }) {
  return (
    <Message title="This document cannot be opened now">
      <p>The server could not say who may open it.</p>
      <button className="button" data-kind="primary" type="button" onClick={() => void retry()}>
        Try again
      </button>
    </Message>
  );
}
