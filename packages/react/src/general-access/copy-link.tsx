"use client";

import { type ComponentPropsWithoutRef, forwardRef, useEffect, useState } from "react";
import { useMessages } from "../messages/use-messages.ts";
import { useShareAccess } from "../session/access-context.tsx";
import { useShare } from "../session/share-context.ts";
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
  const { link, session } = useShare();
  const { access } = useShareAccess();
  const { general, common } = useMessages();
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
      session.hint.set(general.copyFailed);
      session.alert(general.copyFailed);
      return;
    }
    setCopied(true);
    const isForFew = access?.general.audience === "restricted";
    const forFew = common.sentences([general.linkCopied, general.linkForFew]);
    session.hint.set(isForFew ? forFew : null);
    session.announce(isForFew ? forFew : general.linkCopied);
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
      <span className="guestlist-copy-link-text">{general.copyLink}</span>
    </button>
  );
});
