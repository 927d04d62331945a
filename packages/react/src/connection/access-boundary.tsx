"use client";

import { useRoom } from "@liveblocks/react";
import { type ReactNode, useRef } from "react";
import { AccessScreen } from "./access-screen.tsx";
import { AccessStatus } from "./access-status.tsx";
import { useLiveAccess } from "./use-live-access.ts";

export interface AccessBoundaryProps {
  /** The room of the `RoomProvider` around it. */
  roomId: string;
  /**
   * Shown until it is known whether the room may be opened, and on the server.
   * @default null
   */
  fallback?: ReactNode;
  /**
   * Shown to whoever may not open the room, also when there is none.
   * @default a message with `<RequestAccess>`
   */
  requestAccess?: ReactNode;
  /**
   * Shown to whoever is not signed in, and may not open the room as a guest.
   * @default a message that asks to sign in
   */
  signedOut?: ReactNode;
  /** What the room holds. It stays mounted when one's role changes. */
  children?: ReactNode;
}

/**
 * Shows a room's content to whoever may open it, and keeps the open connection at what they may do:
 * when their role changes it connects again, when their access is gone it shows a form to ask for
 * it, and when they get it back the content returns, all without a reload. It stands inside
 * `RoomProvider` and around `ClientSideSuspense`, which would wait for ever for a connection that is
 * refused.
 *
 * @throws {Error} outside a `<GuestlistProvider>`, and outside Liveblocks' `RoomProvider`.
 * @example
 * <RoomProvider id="launch-plan">
 *   <AccessBoundary roomId="launch-plan" fallback={<Opening />}>
 *     <ClientSideSuspense fallback={<Opening />}>
 *       <Board />
 *     </ClientSideSuspense>
 *   </AccessBoundary>
 * </RoomProvider>
 */
export function AccessBoundary({ roomId, fallback = null, ...slots }: AccessBoundaryProps) {
  const room = useRoom();
  // For one frame after its id has changed, the provider still holds the room before.
  if (room.id !== roomId) return fallback;
  return <RoomBoundary key={roomId} roomId={roomId} fallback={fallback} {...slots} />;
}

function RoomBoundary({
  roomId,
  fallback,
  requestAccess,
  signedOut,
  children,
}: AccessBoundaryProps) {
  const { view, role, error, isFetching, retry } = useLiveAccess();
  const screen = useRef<HTMLDivElement>(null);
  return (
    <>
      <AccessStatus view={view} role={role} screen={screen} />
      {view === "loading" ? fallback : null}
      {view === "open" ? children : null}
      {view === "denied" || view === "signedOut" || view === "failed" ? (
        <AccessScreen
          ref={screen}
          view={view}
          slot={view === "denied" ? requestAccess : view === "signedOut" ? signedOut : undefined}
          roomId={roomId}
          error={error}
          isRetrying={isFetching}
          onRetry={retry}
        />
      ) : null}
    </>
  );
}
