"use client";

import { forwardRef, useState } from "react";
import { useShareAccess } from "../dialog-state/access-context.tsx";

import { dialogTexts } from "../messages/dialog-texts.ts";
import { useTexts } from "../messages/use-texts.ts";
import { Button, type ButtonPartProps } from "../ui/button.tsx";
import { composeHandlers } from "../ui/compose-handlers.ts";
import { HistoryIcon } from "../ui/icons.tsx";
import { lazyPart } from "../ui/lazy-part.tsx";

const ActivityPanel = lazyPart(async () => (await import("./activity-panel.tsx")).ActivityPanel);

/**
 * Opens the list of who gave what to whom; only for who may share, and only with a store.
 *
 * @throws {Error} outside `<Share.Content>`.
 * @example
 * <Share.Footer><Share.Activity /></Share.Footer>
 */
export const ShareActivity = forwardRef<HTMLButtonElement, ButtonPartProps>(
  function ShareActivity(props, ref) {
    const { access } = useShareAccess();
    const { dialog } = useTexts(dialogTexts);
    const [opener, setOpener] = useState<HTMLElement | null>(null);
    if (!access?.me.can.activity) return null;
    const close = () => setOpener(null);
    return (
      <>
        <Button
          aria-label={dialog.activity}
          {...props}
          ref={ref}
          icon
          aria-expanded={opener !== null}
          onClick={composeHandlers(props.onClick, (event) => setOpener(event.currentTarget))}
        >
          <HistoryIcon />
        </Button>
        {opener ? <ActivityPanel opener={opener} onClose={close} onMissing={close} /> : null}
      </>
    );
  },
);
