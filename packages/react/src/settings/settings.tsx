"use client";

import { forwardRef, useState } from "react";
import { FooterButton, type FooterButtonProps } from "../dialog/footer-button.tsx";
import { useShareAccess } from "../dialog-state/access-context.tsx";
import { settingsPanel } from "../later/later-parts.ts";
import { useMessages } from "../messages/use-messages.ts";
import { GearIcon } from "../ui/icons.tsx";
import { Later } from "../ui/load-later.tsx";

/**
 * Whether editors may share; only for who may decide it.
 *
 * @throws {Error} outside `<Share.Content>`.
 * @example
 * <Share.Content footer={<Share.Settings />} />
 */
export const ShareSettings = forwardRef<HTMLButtonElement, FooterButtonProps>(
  function ShareSettings(props, ref) {
    const { access } = useShareAccess();
    const { dialog } = useMessages();
    const [anchor, setAnchor] = useState<HTMLElement | null>(null);
    if (!access?.me.can.settings) return null;
    const close = () => setAnchor(null);
    return (
      <>
        <FooterButton
          {...props}
          ref={ref}
          label={dialog.settings}
          icon={<GearIcon />}
          isOpen={anchor !== null}
          onPress={(button) => setAnchor(anchor ? null : button)}
        />
        {anchor ? (
          <Later part={settingsPanel} props={{ anchor, onClose: close }} onMissing={close} />
        ) : null}
      </>
    );
  },
);
