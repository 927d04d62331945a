"use client";

import { useEffect } from "react";
import { useShare } from "../../dialog-state/share-context.ts";
import { dialogTexts } from "../../messages/dialog-texts.ts";
import { useTexts } from "../../messages/use-texts.ts";

const patience = 3_000;

/** Says that it is still loading, once, when it takes long. */
export function useLoadingAnnouncement(isLoading: boolean): void {
  const { state } = useShare();
  const { dialog } = useTexts(dialogTexts);
  useEffect(() => {
    if (!isLoading) return;
    const timer = setTimeout(() => state.announce(dialog.stillLoading), patience);
    return () => clearTimeout(timer);
  }, [isLoading, state, dialog]);
}
