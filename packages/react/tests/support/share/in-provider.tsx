import type { ReactNode } from "react";
import type { Messages } from "../../../src/index.ts";
import { GuestlistProvider } from "../../../src/provider/guestlist-provider.tsx";
import type { InProcessShare } from "./in-process-share.ts";

/** A wrapper for `render` and `renderHook`; it speaks English unless it is given a dictionary. */
export function inProvider({ client, queryClient }: InProcessShare, messages?: Messages) {
  return ({ children }: { children: ReactNode }) => (
    <GuestlistProvider client={client} queryClient={queryClient} messages={messages}>
      {children}
    </GuestlistProvider>
  );
}
