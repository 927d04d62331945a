"use client";

import { type ComponentPropsWithoutRef, forwardRef, useEffect, useState } from "react";
import { useShareAccess } from "../dialog-state/access-context.tsx";
import { useShare } from "../dialog-state/share-context.ts";
import { useMessages } from "../messages/use-messages.ts";
import { CheckIcon, LinkIcon } from "../ui/icons.tsx";

const shownFor = 2_500;

/**
 * Copies the link, and says so when it is of use only to people with access.
 *
 * @throws {Error} outside `<Share.Content>`.
 * @example
 * <Share.Content actions={<Share.CopyLink />} />
 */
export const ShareCopyLink = forwardRef<
  HTMLButtonElement,
  Omit<ComponentPropsWithoutRef<"button">, "type" | "children">
>(function ShareCopyLink({ className, onClick, ...props }, ref) {
  const { link, state } = useShare();
  const { access } = useShareAccess();
  const { dialog, common } = useMessages();
  const [isCopied, setCopied] = useState(false);

  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), shownFor);
    return () => clearTimeout(timer);
  }, [isCopied]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link ?? location.href);
    } catch {
      // No permission, or a page without a secure connection.
      state.hint.set(dialog.copyFailed);
      state.alert(dialog.copyFailed);
      return;
    }
    setCopied(true);
    const isForFew = access?.general.audience === "restricted";
    state.hint.set(isForFew ? dialog.linkForFew : null);
    state.announce(
      common.sentences(isForFew ? [dialog.linkCopied, dialog.linkForFew] : [dialog.linkCopied]),
    );
  };

  return (
    <button
      {...props}
      ref={ref}
      type="button"
      className={["guestlist-button guestlist-copy-link", className].filter(Boolean).join(" ")}
      data-variant="accent"
      data-state={isCopied ? "copied" : undefined}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) void copy();
      }}
    >
      {isCopied ? <CheckIcon /> : <LinkIcon />}
      <span className="guestlist-copy-link-text">{dialog.copyLink}</span>
    </button>
  );
});
