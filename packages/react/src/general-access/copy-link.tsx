"use client";

import { forwardRef, useEffect, useState } from "react";
import { useShareAccess } from "../dialog-state/access-context.tsx";
import { useShare } from "../dialog-state/share-context.ts";
import { showsParts } from "../dialog-state/view.ts";
import { dialogTexts } from "../messages/dialog-texts.ts";
import { useTexts } from "../messages/use-texts.ts";
import { Button, type ButtonPartProps } from "../ui/button.tsx";
import { composeHandlers } from "../ui/compose-handlers.ts";
import { CheckIcon, LinkIcon } from "../ui/icons.tsx";
import { joinClasses } from "../ui/join-classes.ts";

const shownFor = 2_500;

/**
 * Copies the link, and says so when it is of use only to people with access.
 *
 * @throws {Error} outside `<Share.Content>`.
 * @example
 * <Share.Header><Share.Title /><Share.CopyLink /></Share.Header>
 */
export const ShareCopyLink = forwardRef<HTMLButtonElement, ButtonPartProps>(function ShareCopyLink(
  { className, onClick, ...props },
  ref,
) {
  const { link, state } = useShare();
  const { access, view } = useShareAccess();
  const { general, common } = useTexts(dialogTexts);
  const [isCopied, setCopied] = useState(false);

  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), shownFor);
    return () => clearTimeout(timer);
  }, [isCopied]);

  if (!showsParts(view) && view !== "guest") return null;

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link ?? location.href);
    } catch {
      // No permission, or a page without a secure connection.
      state.hint.set(general.copyFailed);
      state.alert(general.copyFailed);
      return;
    }
    setCopied(true);
    const isForFew = access?.general.audience === "restricted";
    const forFew = common.sentences([general.linkCopied, general.linkForFew]);
    state.hint.set(isForFew ? forFew : null);
    state.announce(isForFew ? forFew : general.linkCopied);
  };

  return (
    <Button
      {...props}
      ref={ref}
      variant="accent"
      className={joinClasses("guestlist-copy-link", className)}
      data-state={isCopied ? "copied" : undefined}
      onClick={composeHandlers(onClick, () => void copy())}
    >
      {isCopied ? <CheckIcon /> : <LinkIcon />}
      <span className="guestlist-copy-link-text">{general.copyLink}</span>
    </Button>
  );
});
