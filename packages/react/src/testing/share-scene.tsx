import { useContext, useState } from "react";
import { ShareButton } from "../components/share-button.tsx";
import { ShareDialog } from "../components/share-dialog.tsx";
import { GuestlistProvider } from "../provider.tsx";
import {
  type InProcessShare,
  type InProcessShareOptions,
  inProcessShare,
} from "./in-process-share.ts";
import { InRoom } from "./in-room.tsx";
import { seenBy } from "./seen-by.ts";
import { StoryGlobalsContext } from "./story-globals.ts";

const nobody: readonly string[] = [];

export interface ShareSceneProps extends InProcessShareOptions {
  /** Who is in the room right now. @default nobody */
  here?: readonly string[];
  /** @default true */
  isOpen?: boolean;
  /** Handed the API once, to act as somebody else. */
  onShare?: (share: InProcessShare) => void;
}

/** A dialog on an API of its own, for stories. */
export function ShareScene({ isOpen = true, here = nobody, onShare, ...options }: ShareSceneProps) {
  const { latency, messages, viewer } = useContext(StoryGlobalsContext);
  const [{ client, queryClient }] = useState(() => {
    const share = inProcessShare({ latency, ...seenBy(viewer, options) });
    onShare?.(share);
    return share;
  });
  const [open, setOpen] = useState(isOpen);
  return (
    <GuestlistProvider client={client} messages={messages} queryClient={queryClient}>
      <InRoom here={here}>
        <ShareDialog
          roomId="launch-plan"
          link="https://acme.io/launch-plan"
          open={open}
          onOpenChange={setOpen}
        >
          <ShareButton roomId="launch-plan" />
        </ShareDialog>
      </InRoom>
    </GuestlistProvider>
  );
}
