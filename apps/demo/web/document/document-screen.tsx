import {
  AccessBoundary,
  RoomAvatars,
  ShareButton,
  ShareDialog,
  useRoomAccess,
} from "@guestlist/react";
import { ClientSideSuspense, shallow, useSelf, useStatus } from "@liveblocks/react";
import { Board } from "../board/board.tsx";
import { PageHeader } from "../page/page-header.tsx";
import { PageHeading } from "../page/page-heading.tsx";
import { usePageTitle } from "../page/use-page-title.ts";
import { AccessDenied } from "./access-denied.tsx";
import { ReadOnlyNotice } from "./read-only-notice.tsx";

/** The header and the board, or why they are closed to the reader. */
export function DocumentScreen({ roomId }: { roomId: string }) {
  return (
    <AccessBoundary
      roomId={roomId}
      fallback={<Opening />}
      requestAccess={<AccessDenied roomId={roomId} />}
      signedOut={<AccessDenied roomId={roomId} />}
    >
      <OpenDocument roomId={roomId} />
    </AccessBoundary>
  );
}

function OpenDocument({ roomId }: { roomId: string }) {
  const { data: access } = useRoomAccess(roomId);
  const status = useStatus();
  const self = useSelf(({ info }) => info, shallow);
  const name = access?.room.name ?? roomId;
  usePageTitle(name);

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
        {access ? <ReadOnlyNotice access={access} /> : null}
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
