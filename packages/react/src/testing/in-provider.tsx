import type { ReactNode } from "react";
import { GuestlistProvider } from "../provider.tsx";
import type { InProcessShare } from "./in-process-share.ts";

/** A wrapper for `render` and `renderHook`. */
export function inProvider({ client, queryClient }: InProcessShare) {
  return ({ children }: { children: ReactNode }) => (
    <GuestlistProvider client={client} queryClient={queryClient}>
      {children}
    </GuestlistProvider>
  );
}
