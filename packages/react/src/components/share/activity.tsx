"use client";

import { forwardRef, useState } from "react";
import { useMessages } from "../../use-messages.ts";
import { HistoryIcon } from "../internal/icons.tsx";
import { Later } from "../internal/load-later.tsx";
import { useShareAccess } from "./access-context.tsx";
import { FooterButton, type FooterButtonProps } from "./footer-button.tsx";
import { activityPanel } from "./later-parts.ts";

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
