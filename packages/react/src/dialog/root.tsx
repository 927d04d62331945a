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
   * Whether it is open at first, when the app does not.
   * @default false
   */
  defaultOpen?: boolean | undefined;
  /**
   * Called when the dialog opens or closes.
   * @default undefined
   */
  onOpenChange?: ((open: boolean) => void) | undefined;
  /**
   * Whether the page behind is covered and out of reach while it is open.
   * @default true
   */
  modal?: boolean | undefined;
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
 *   <Share.Trigger />
 *   <Share.Portal>
 *     <Share.Backdrop />
 *     <Share.Content>
 *       <Share.Header><Share.Title /><Share.Close /></Share.Header>
 *       <Share.Body><Share.People /></Share.Body>
 *     </Share.Content>
 *   </Share.Portal>
 * </Share.Root>
 */
export function ShareRoot(props: ShareRootProps) {
  // Nothing of one room, such as chips, may be left over for another.
  return <RoomRoot key={props.roomId} {...props} />;
}

function RoomRoot({
  roomId,
  open: given,
  defaultOpen = false,
  onOpenChange,
  modal = true,
  link,
  children,
}: ShareRootProps) {
  const [own, setOwn] = useState(defaultOpen);
  const [state] = useState(createDialogState);
  const change = useCallback(
    (next: boolean) => {
      setOwn(next);
      onOpenChange?.(next);
    },
    [onOpenChange],
  );
  const share = useMemo(() => ({ roomId, link, modal, state }), [roomId, link, modal, state]);
  return (
    <ShareContext.Provider value={share}>
      <DialogRoot open={given ?? own} onOpenChange={change} modal={modal}>
        {children}
      </DialogRoot>
    </ShareContext.Provider>
  );
}
