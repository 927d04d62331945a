"use client";

import { Content as DialogContent } from "@radix-ui/react-dialog";
import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { useShare } from "../dialog-state/share-context.ts";
import { useLang } from "../messages/use-lang.ts";
import { Presence } from "../presence/index.ts";
import { composeHandlers } from "../ui/compose-handlers.ts";
import { joinClasses } from "../ui/join-classes.ts";
import { RoomParts } from "./room-parts.tsx";

export type ShareContentProps = Omit<
  ComponentPropsWithoutRef<typeof DialogContent>,
  "asChild" | "forceMount"
>;

/**
 * The dialog itself, which reads the room while it is open.
 *
 * @throws {Error} outside `<Share.Root>`.
 * @example
 * <Share.Content>
 *   <Share.Header><Share.Title /><Share.Close /></Share.Header>
 *   <Share.Body><Share.Invite /><Share.People /></Share.Body>
 *   <Share.Footer />
 * </Share.Content>
 */
export const ShareContent = forwardRef<HTMLDivElement, ShareContentProps>(function ShareContent(
  { className, children, onOpenAutoFocus, onCloseAutoFocus, onEscapeKeyDown, ...props },
  ref,
) {
  const { roomId, modal, state } = useShare();
  const lang = useLang();

  return (
    <DialogContent
      lang={lang}
      aria-modal={modal || undefined}
      aria-describedby={undefined}
      {...props}
      ref={ref}
      className={joinClasses("guestlist-root guestlist-dialog", className)}
      onOpenAutoFocus={composeHandlers(onOpenAutoFocus, (event) => {
        const { currentTarget: content } = event;
        if (!(content instanceof HTMLElement)) return;
        // While it is not known whether one may share, the title keeps it for the field.
        const first =
          content.querySelector<HTMLElement>('[role="combobox"]') ??
          content.querySelector<HTMLElement>(".guestlist-dialog-title");
        if (!first) return;
        event.preventDefault();
        first.focus({ preventScroll: true });
      })}
      onEscapeKeyDown={composeHandlers(onEscapeKeyDown, (event) => {
        if (event.isComposing) event.preventDefault();
      })}
      onCloseAutoFocus={(event) => {
        onCloseAutoFocus?.(event);
        state.close();
      }}
    >
      <Presence roomId={roomId}>
        <RoomParts>{children}</RoomParts>
      </Presence>
    </DialogContent>
  );
});
