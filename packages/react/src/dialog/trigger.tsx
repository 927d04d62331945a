"use client";

import { Trigger as DialogTrigger } from "@radix-ui/react-dialog";
import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { useShare } from "../dialog-state/share-context.ts";
import { useGuestlist } from "../provider/use-guestlist.ts";
import { roomAccessOptions } from "../queries/room-access-options.ts";

export type ShareTriggerProps = Omit<ComponentPropsWithoutRef<"button">, "type">;

/**
 * Makes its child, a button, open the dialog. Pointing at it or focusing it begins to load, so that
 * the dialog mostly opens complete.
 *
 * @throws {Error} outside `<Share.Root>`.
 * @example
 * <Share.Trigger><button type="button">Share</button></Share.Trigger>
 */
export const ShareTrigger = forwardRef<HTMLButtonElement, ShareTriggerProps>(function ShareTrigger(
  { onPointerEnter, onFocus, ...props },
  ref,
) {
  const { client, queryClient } = useGuestlist();
  const { roomId } = useShare();
  const prefetch = () => {
    void queryClient.prefetchQuery({ ...roomAccessOptions(client, roomId), retry: false });
  };
  return (
    <DialogTrigger
      asChild
      {...props}
      ref={ref}
      onPointerEnter={(event) => {
        onPointerEnter?.(event);
        prefetch();
      }}
      onFocus={(event) => {
        onFocus?.(event);
        prefetch();
      }}
    />
  );
});
