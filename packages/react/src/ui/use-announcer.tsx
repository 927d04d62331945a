"use client";

import { type ReactNode, useState } from "react";
import { LiveRegion } from "./live-region.tsx";
import { createSignal } from "./signal.ts";

interface Announcer {
  announce(text: string): void;
  /** Interrupts what is being said. */
  alert(text: string): void;
  /** Has to be there before there is something to say. */
  regions: ReactNode;
}

/** Speaks to whoever cannot see, for a part that stands alone. */
export function useAnnouncer(): Announcer {
  const [announcer] = useState(() => {
    const polite = createSignal({ id: 0, text: "" });
    const assertive = createSignal({ id: 0, text: "" });
    return {
      announce: (text: string) => polite.set({ id: polite.get().id + 1, text }),
      alert: (text: string) => assertive.set({ id: assertive.get().id + 1, text }),
      regions: (
        <>
          <LiveRegion announcement={polite} politeness="polite" />
          <LiveRegion announcement={assertive} politeness="assertive" />
        </>
      ),
    };
  });
  return announcer;
}
