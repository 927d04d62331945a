import { type ReactNode, useContext, useState } from "react";
import { GuestlistProvider } from "../../../src/provider/guestlist-provider.tsx";
import { type StoreSeed, seededStore } from "../rooms/seeded-store.ts";
import {
  type InProcessShare,
  type InProcessShareOptions,
  inProcessShare,
} from "../share/in-process-share.ts";
import { InRoom } from "../share/in-room.tsx";
import { seenBy } from "./seen-by.ts";
import { StoryGlobalsContext } from "./story-globals.tsx";

const nobody: readonly string[] = [];

export interface StoryApiOptions extends InProcessShareOptions {
  /** Who is in the room right now. @default nobody */
  here?: readonly string[];
  /** What a store of its own holds at the beginning. @default no store */
  holds?: StoreSeed;
  /** Handed the API once, to act as somebody else. */
  onShare?: (share: InProcessShare) => void;
}

interface StoryApiProps extends StoryApiOptions {
  children: ReactNode;
}

/** An API of its own for each story, and each time it is looked at. */
export function StoryApi({ here = nobody, holds, onShare, children, ...options }: StoryApiProps) {
  const { latency, messages, viewer } = useContext(StoryGlobalsContext);
  const [{ client, queryClient }] = useState(() => {
    const store = holds ? seededStore(holds) : options.store;
    const share = inProcessShare({ latency, ...seenBy(viewer, { ...options, store }) });
    onShare?.(share);
    return share;
  });
  return (
    <GuestlistProvider client={client} messages={messages} queryClient={queryClient}>
      <InRoom here={here}>{children}</InRoom>
    </GuestlistProvider>
  );
}
