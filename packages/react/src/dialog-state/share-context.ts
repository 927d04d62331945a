"use client";

import { createContext, useContext } from "react";
import type { DialogState } from "./dialog-state.ts";

export interface ShareContextValue {
  roomId: string;
  /** What Copy link copies; the page's own address without it. */
  link: string | undefined;
  /** Whether the page behind is out of reach meanwhile. */
  modal: boolean;
  state: DialogState;
}

export const ShareContext = createContext<ShareContextValue | null>(null);

/** @throws {Error} outside `<Share.Root>`. */
export function useShare(): ShareContextValue {
  const share = useContext(ShareContext);
  if (!share) throw new Error("This part of the share dialog belongs inside <Share.Root>.");
  return share;
}
