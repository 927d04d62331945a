"use client";

import { Root as DialogRoot } from "@radix-ui/react-dialog";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import { createDialogState } from "../dialog-state/dialog-state.ts";
import { ShareContext } from "../dialog-state/share-context.ts";

export interface ShareRootProps {
  /** The room that is shared. */
  roomId: string;
  /**
   * Whether the dialog is open, when the app decides it.
   * @default undefined
   */
  open?: boolean | undefined;
  /**
   * Called when the dialog opens or closes.
   * @default undefined
   */
  onOpenChange?: ((open: boolean) => void) | undefined;
  /**
   * What Copy link copies.
   * @default the address of the page
   */
  link?: string | undefined;
  children?: ReactNode;
}

/**
 * Holds a share dialog together; draws nothing itself.
 *
 * @throws {Error} outside a `<GuestlistProvider>`.
 * @example
 * <Share.Root roomId="launch-plan">
 *   <Share.Trigger><button>Share</button></Share.Trigger>
 *   <Share.Content><Share.People /></Share.Content>
 * </Share.Root>
 */
export function ShareRoot(props: ShareRootProps) {
  // Nothing of one room, such as chips, may be left over for another.
  return <RoomRoot key={props.roomId} {...props} />;
}

function RoomRoot({ roomId, open: given, onOpenChange, link, children }: ShareRootProps) {
  const [own, setOwn] = useState(false);
  const [state] = useState(createDialogState);
  const open = given ?? own;
  const change = useCallback(
    (next: boolean) => {
      setOwn(next);
      onOpenChange?.(next);
    },
    [onOpenChange],
  );
  const share = useMemo(() => ({ roomId, link, open, state }), [roomId, link, open, state]);
  return (
    <ShareContext.Provider value={share}>
      <DialogRoot open={open} onOpenChange={change}>
        {children}
      </DialogRoot>
    </ShareContext.Provider>
  );
}
