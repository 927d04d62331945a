"use client";

import { useEffect } from "react";
import { useMessages } from "../../messages/use-messages.ts";
import { useShare } from "../../session/share-context.ts";

const patience = 3_000;

/** Says that it is still loading, once, when it takes long. */
export function useLoadingAnnouncement(isLoading: boolean): void {
  const { session } = useShare();
  const { dialog } = useMessages();
  useEffect(() => {
    if (!isLoading) return;
    const timer = setTimeout(() => session.announce(dialog.stillLoading), patience);
    return () => clearTimeout(timer);
  }, [isLoading, session, dialog]);
}
