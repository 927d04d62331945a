"use client";

import type { Change, EntryKey, RoomAccess } from "@guestlist/client";
import { type Context, createContext, type ReactNode, useContext, useMemo } from "react";
import { dialogTexts } from "../messages/dialog-texts.ts";
import { useTexts } from "../messages/use-texts.ts";
import type { EntryChange } from "../room/access-changes.ts";
import type { Subject } from "./dialog-state.ts";
import { type ShareRoles, shareRoles } from "./share-roles.ts";
import type { View } from "./view.ts";

export interface CommitOptions {
  /**
   * Takes something back: nothing is asked, and there is no way back from it.
   * @default false
   */
  undoes?: boolean;
  /**
   * Whom it is about, when they are not in the list.
   * @default read from the list
   */
  subject?: Subject;
  /** Called right before it is made, so not when the question is answered no. */
  onConfirmed?: () => void;
}

export type Commit = (asked: Change, options?: CommitOptions) => Promise<void>;

export interface ShareAccess {
  /** `undefined` while it is loading. */
  access: RoomAccess | undefined;
  view: View;
  /** The room's name, once it is known and where it has one. */
  room: string | null;
  /** Asks when that is called for, changes, and says what became of it. */
  commit: Commit;
  dismiss(key: EntryKey): void;
}

const AccessContext = createContext<ShareAccess | null>(null);
const KeysContext = createContext<ReadonlyMap<EntryKey, EntryChange>>(new Map());
const RolesContext = createContext<ShareRoles | null>(null);

interface AccessProviderProps {
  value: ShareAccess;
  keys: ReadonlyMap<EntryKey, EntryChange>;
  children: ReactNode;
}

const noRoles: RoomAccess["roles"] = [];

export function AccessProvider({ value, keys, children }: AccessProviderProps) {
  const texts = useTexts(dialogTexts);
  const { roles = noRoles, settings } = value.access ?? {};
  const editorsCanShare = settings?.editorsCanShare ?? false;
  // Changes with what it says alone, so that the rows are not drawn again with every answer.
  const offered = useMemo(
    () => shareRoles(roles, editorsCanShare, texts),
    [roles, editorsCanShare, texts],
  );
  return (
    <AccessContext.Provider value={value}>
      <RolesContext.Provider value={offered}>
        <KeysContext.Provider value={keys}>{children}</KeysContext.Provider>
      </RolesContext.Provider>
    </AccessContext.Provider>
  );
}

/** @throws {Error} outside `<Share.Content>`. */
export function useShareAccess(): ShareAccess {
  return useInContent(AccessContext);
}

/** @throws {Error} outside `<Share.Content>`. */
export function useShareRoles(): ShareRoles {
  return useInContent(RolesContext);
}

function useInContent<Value>(context: Context<Value | null>): Value {
  const value = useContext(context);
  if (!value) throw new Error("This part of the share dialog belongs inside <Share.Content>.");
  return value;
}

/** The keys that are being changed, or whose change came to nothing. */
export function useChangedKeys(): ReadonlyMap<EntryKey, EntryChange> {
  return useContext(KeysContext);
}
