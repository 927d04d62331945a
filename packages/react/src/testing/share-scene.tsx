import { useState } from "react";
import { ShareButton } from "../components/share-button.tsx";
import { ShareDialog } from "../components/share-dialog.tsx";
import { GuestlistProvider } from "../provider.tsx";
import {
  type InProcessShare,
  type InProcessShareOptions,
  inProcessShare,
} from "./in-process-share.ts";

export interface ShareSceneProps extends InProcessShareOptions {
  /** @default true */
  isOpen?: boolean;
  /** Handed the API once, to act as somebody else. */
  onShare?: (share: InProcessShare) => void;
}

/** A dialog on an API of its own, for stories. */
export function ShareScene({ isOpen = true, onShare, ...options }: ShareSceneProps) {
  const [{ client, queryClient }] = useState(() => {
    const share = inProcessShare(options);
    onShare?.(share);
    return share;
  });
  const [open, setOpen] = useState(isOpen);
  return (
    <GuestlistProvider client={client} queryClient={queryClient}>
      <ShareDialog
        roomId="launch-plan"
        link="https://acme.io/launch-plan"
        open={open}
        onOpenChange={setOpen}
      >
        <ShareButton roomId="launch-plan" />
      </ShareDialog>
    </GuestlistProvider>
  );
}
