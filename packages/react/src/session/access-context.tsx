"use client";

import type { RoomAccess } from "@guestlist/api/client";
import { createContext, type ReactNode, useContext } from "react";
import type { Commit } from "../changes/use-commit.ts";
import type { KeyChange } from "../room/access-changes.ts";
import type { ChangeKey } from "../room/change-keys.ts";

export interface ShareAccess {
  /** `undefined` while it is loading. */
  access: RoomAccess | undefined;
  /** Asks when that is called for, changes, and says what became of it. */
  commit: Commit;
  dismiss(key: ChangeKey): void;
}

const AccessContext = createContext<ShareAccess | null>(null);
const KeysContext = createContext<ReadonlyMap<ChangeKey, KeyChange>>(new Map());

interface AccessProviderProps {
  value: ShareAccess;
  keys: ReadonlyMap<ChangeKey, KeyChange>;
  children: ReactNode;
}

export function AccessProvider({ value, keys, children }: AccessProviderProps) {
  return (
    <AccessContext.Provider value={value}>
      <KeysContext.Provider value={keys}>{children}</KeysContext.Provider>
    </AccessContext.Provider>
  );
}

/** @throws {Error} outside `<Share.Content>`. */
export function useShareAccess(): ShareAccess {
  const access = useContext(AccessContext);
  if (!access) throw new Error("This part of the share dialog belongs inside <Share.Content>.");
  return access;
}

/** The keys that are being changed, or whose change came to nothing. */
export function useChangedKeys(): ReadonlyMap<ChangeKey, KeyChange> {
  return useContext(KeysContext);
}
