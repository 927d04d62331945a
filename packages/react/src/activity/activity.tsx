"use client";

import { forwardRef, useState } from "react";
import { FooterButton, type FooterButtonProps } from "../dialog/footer-button.tsx";
import { useShareAccess } from "../dialog-state/access-context.tsx";
import { activityPanel } from "../later/later-parts.ts";
import { useMessages } from "../messages/use-messages.ts";
import { HistoryIcon } from "../ui/icons.tsx";
import { Later } from "../ui/load-later.tsx";

/**
 * Opens the list of who gave what to whom; only for who may share, and only with a store.
 *
 * @throws {Error} outside `<Share.Content>`.
 * @example
 * <Share.Content footer={<Share.Activity />} />
 */
export const ShareActivity = forwardRef<HTMLButtonElement, FooterButtonProps>(
  function ShareActivity(props, ref) {
    const { access } = useShareAccess();
    const { dialog } = useMessages();
    const [opener, setOpener] = useState<HTMLElement | null>(null);
    if (!access?.me.can.activity) return null;
    const close = () => setOpener(null);
    return (
      <>
        <FooterButton
          {...props}
          ref={ref}
          label={dialog.activity}
          icon={<HistoryIcon />}
          isOpen={opener !== null}
          onPress={setOpener}
        />
        {opener ? (
          <Later part={activityPanel} props={{ opener, onClose: close }} onMissing={close} />
        ) : null}
      </>
    );
  },
);
