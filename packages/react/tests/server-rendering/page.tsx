import type { ShareClient } from "@guestlist/client";
import { LiveblocksProvider, RoomProvider } from "@liveblocks/react";
import { QueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import {
  AccessBoundary,
  AccessSelect,
  AvatarList,
  GuestlistProvider,
  RequestAccess,
  RoomAvatars,
  ShareButton,
  ShareDialog,
} from "../../src/index.ts";
import { users } from "../support/rooms/seed.ts";

interface PageProps {
  client: ShareClient;
  /** Whether the app has the dialog open from the beginning. */
  isOpen: boolean;
}

const roomId = "launch-plan";
/** Nobody is connected: what a server draws needs no room. */
const neverAnswers = () => new Promise<never>(() => {});
const ignore = () => {};

/** What an app has after ours gets other ids when ours do not draw the same twice. */
function Title() {
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>Title</label>
      <input id={id} />
    </p>
  );
}

/** A page of an app with everything of ours on it, drawn by a server first. */
export function Page({ client, isOpen }: PageProps) {
  const [queryClient] = useState(() => new QueryClient());
  return (
    <GuestlistProvider client={client} queryClient={queryClient}>
      <ShareDialog roomId={roomId}>
        <ShareButton roomId={roomId} />
      </ShareDialog>
      <ShareDialog roomId={roomId} open={isOpen} />
      <AvatarList people={users} selfId="olivier" />
      <AccessSelect label="Role" value="viewer" roles={["viewer"]} onValueChange={ignore} />
      <RequestAccess roomId={roomId} />
      <Title />
      <LiveblocksProvider authEndpoint={neverAnswers}>
        <RoomProvider id={roomId}>
          <RoomAvatars />
          <AccessBoundary roomId={roomId} fallback={<p>Opening the document…</p>}>
            <p>The document</p>
          </AccessBoundary>
        </RoomProvider>
      </LiveblocksProvider>
    </GuestlistProvider>
  );
}
