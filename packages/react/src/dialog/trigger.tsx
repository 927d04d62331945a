"use client";

import { Trigger as DialogTrigger } from "@radix-ui/react-dialog";
import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { useShare } from "../dialog-state/share-context.ts";
import { dialogTexts } from "../messages/dialog-texts.ts";
import { useLang } from "../messages/use-lang.ts";
import { useTexts } from "../messages/use-texts.ts";
import { useGuestlist } from "../provider/index.ts";
import { roomAccessOptions } from "../queries/room-access-options.ts";
import { composeHandlers } from "../ui/compose-handlers.ts";
import { joinClasses } from "../ui/join-classes.ts";

export interface ShareTriggerProps extends Omit<ComponentPropsWithoutRef<"button">, "type"> {
  /**
   * Makes the one child, a button of your own, the trigger in place of ours.
   * @default false
   */
  asChild?: boolean | undefined;
}

/**
 * Opens the dialog: a button that says “Share”, or what it is given as children. Pointing at it or
 * focusing it begins to load, so that the dialog mostly opens complete.
 *
 * @throws {Error} outside `<Share.Root>`.
 * @example
 * <Share.Trigger />
 * @example
 * <Share.Trigger asChild><button type="button">Who can see this?</button></Share.Trigger>
 */
export const ShareTrigger = forwardRef<HTMLButtonElement, ShareTriggerProps>(function ShareTrigger(
  { asChild = false, className, children, onPointerEnter, onFocus, ...props },
  ref,
) {
  const { client, queryClient } = useGuestlist();
  const { roomId } = useShare();
  const { share } = useTexts(dialogTexts);
  const lang = useLang();
  const prefetch = () => {
    void queryClient.prefetchQuery({ ...roomAccessOptions(client, roomId), retry: false });
  };
  return (
    <DialogTrigger
      asChild={asChild}
      {...(asChild ? {} : { lang, "data-variant": "primary" })}
      {...props}
      ref={ref}
      className={
        asChild
          ? className
          : joinClasses("guestlist-root guestlist-button guestlist-trigger", className)
      }
      onPointerEnter={composeHandlers(onPointerEnter, prefetch)}
      onFocus={composeHandlers(onFocus, prefetch)}
    >
      {children ?? share.button}
    </DialogTrigger>
  );
});
