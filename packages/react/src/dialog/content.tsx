"use client";

import { Content as DialogContent, Portal as DialogPortal } from "@radix-ui/react-dialog";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useRef } from "react";
import { useShare } from "../dialog-state/share-context.ts";
import { useLang } from "../messages/use-lang.ts";
import { Presence } from "../presence/presence.tsx";
import { ContentBody } from "./content-body.tsx";

export interface ShareContentProps extends ComponentPropsWithoutRef<"div"> {
  /**
   * Beside the title, such as `<Share.CopyLink />`.
   * @default undefined
   */
  actions?: ReactNode;
  /**
   * At the end of the bar below, such as `<Share.Settings />`.
   * @default undefined
   */
  footer?: ReactNode;
  /**
   * Classes for what covers the page behind, beside its own.
   * @default undefined
   */
  backdropClassName?: string | undefined;
}

/**
 * The dialog: its title, what is said in every state, and the parts given as children once there is
 * something for them to show.
 *
 * @throws {Error} outside `<Share.Root>`.
 * @example
 * <Share.Content actions={<Share.CopyLink />}>
 *   <Share.Invite />
 *   <Share.People />
 * </Share.Content>
 */
export const ShareContent = forwardRef<HTMLDivElement, ShareContentProps>(function ShareContent(
  { actions, footer, backdropClassName, className, children, ...props },
  ref,
) {
  const { roomId, state } = useShare();
  const lang = useLang();
  const title = useRef<HTMLHeadingElement>(null);

  return (
    <DialogPortal>
      <div className={`guestlist-root guestlist-backdrop ${backdropClassName ?? ""}`} />
      <DialogContent
        lang={lang}
        {...props}
        ref={ref}
        aria-modal="true"
        aria-describedby={undefined}
        className={["guestlist-root guestlist-dialog", className].filter(Boolean).join(" ")}
        onOpenAutoFocus={(event) => {
          event.preventDefault();
          const { currentTarget: content } = event;
          const field =
            content instanceof HTMLElement
              ? content.querySelector<HTMLElement>('[role="combobox"]')
              : null;
          // While it is not known whether one may share, the title keeps it for the field.
          (field ?? title.current)?.focus({ preventScroll: true });
        }}
        onEscapeKeyDown={(event) => {
          if (event.isComposing) event.preventDefault();
        }}
        onCloseAutoFocus={() => state.close()}
      >
        <Presence roomId={roomId}>
          <ContentBody titleRef={title} actions={actions} footer={footer}>
            {children}
          </ContentBody>
        </Presence>
      </DialogContent>
    </DialogPortal>
  );
});
