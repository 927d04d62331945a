"use client";

import { Close as DialogClose, Title as DialogTitle } from "@radix-ui/react-dialog";
import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { useShareAccess } from "../dialog-state/access-context.tsx";
import { dialogTexts } from "../messages/dialog-texts.ts";
import { useTexts } from "../messages/use-texts.ts";
import { CloseIcon } from "../ui/icons.tsx";
import { joinClasses } from "../ui/join-classes.ts";
import { Sentence } from "../ui/sentence.tsx";

/**
 * The bar above: the title, what may be done with the room as a whole, and Close.
 *
 * @example
 * <Share.Header><Share.Title /><Share.CopyLink /><Share.Close /></Share.Header>
 */
export const ShareHeader = forwardRef<HTMLDivElement, ComponentPropsWithoutRef<"div">>(
  function ShareHeader({ className, ...props }, ref) {
    return (
      <div {...props} ref={ref} className={joinClasses("guestlist-dialog-header", className)} />
    );
  },
);

/**
 * What the dialog is called: “Share”, and the room's name once it is known, unless it is given
 * children. A dialog must have one.
 *
 * @throws {Error} outside `<Share.Content>`.
 * @example
 * <Share.Title />
 */
export const ShareTitle = forwardRef<HTMLHeadingElement, ComponentPropsWithoutRef<"h2">>(
  function ShareTitle({ className, children, ...props }, ref) {
    const { room } = useShareAccess();
    const { dialog } = useTexts(dialogTexts);
    return (
      <DialogTitle
        tabIndex={-1}
        {...props}
        ref={ref}
        className={joinClasses("guestlist-dialog-title", className)}
      >
        {children ?? <Sentence text={dialog.title(room)} names={[room ?? ""]} />}
      </DialogTitle>
    );
  },
);

/**
 * Closes the dialog: an icon, unless it is given children.
 *
 * @throws {Error} outside `<Share.Root>`.
 * @example
 * <Share.Close />
 */
export const ShareClose = forwardRef<
  HTMLButtonElement,
  Omit<ComponentPropsWithoutRef<"button">, "type">
>(function ShareClose({ className, children, ...props }, ref) {
  const { common } = useTexts(dialogTexts);
  const icon = children === undefined && { "data-icon": "", "aria-label": common.close };
  return (
    <DialogClose
      {...icon}
      {...props}
      ref={ref}
      className={joinClasses("guestlist-button", className)}
    >
      {children ?? <CloseIcon />}
    </DialogClose>
  );
});
