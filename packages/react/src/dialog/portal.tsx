"use client";

import { Portal as DialogPortal } from "@radix-ui/react-dialog";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from "react";
import { useShare } from "../dialog-state/share-context.ts";
import { joinClasses } from "../ui/join-classes.ts";

export interface SharePortalProps {
  /**
   * Where in the page the dialog is put.
   * @default the end of `<body>`
   */
  container?: Element | DocumentFragment | null | undefined;
  children?: ReactNode;
}

/**
 * Puts the dialog elsewhere in the page while it is open; draws nothing itself.
 *
 * @throws {Error} outside `<Share.Root>`.
 * @example
 * <Share.Portal container={document.querySelector("main")}>
 *   <Share.Backdrop />
 *   <Share.Content>…</Share.Content>
 * </Share.Portal>
 */
export function SharePortal({ container, children }: SharePortalProps) {
  return <DialogPortal container={container}>{children}</DialogPortal>;
}

/**
 * What covers the page behind the dialog; nothing where that stays in reach.
 *
 * @throws {Error} outside `<Share.Root>`.
 * @example
 * <Share.Backdrop className="dimmed" />
 */
export const ShareBackdrop = forwardRef<HTMLDivElement, ComponentPropsWithoutRef<"div">>(
  function ShareBackdrop({ className, ...props }, ref) {
    const { modal } = useShare();
    if (!modal) return null;
    return (
      <div
        {...props}
        ref={ref}
        className={joinClasses("guestlist-root guestlist-backdrop", className)}
      />
    );
  },
);
