"use client";

import { forwardRef, useState } from "react";
import { useShareAccess } from "../dialog-state/access-context.tsx";
import { settingsPanel } from "../later/later-parts.ts";
import { useMessages } from "../messages/use-messages.ts";
import { Button, type ButtonPartProps } from "../ui/button.tsx";
import { composeHandlers } from "../ui/compose-handlers.ts";
import { GearIcon } from "../ui/icons.tsx";
import { Later } from "../ui/load-later.tsx";

/**
 * Whether editors may share; only for who may decide it.
 *
 * @throws {Error} outside `<Share.Content>`.
 * @example
 * <Share.Footer><Share.Settings /></Share.Footer>
 */
export const ShareSettings = forwardRef<HTMLButtonElement, ButtonPartProps>(
  function ShareSettings(props, ref) {
    const { access } = useShareAccess();
    const { dialog } = useMessages();
    const [anchor, setAnchor] = useState<HTMLElement | null>(null);
    if (!access?.me.can.settings) return null;
    const close = () => setAnchor(null);
    return (
      <>
        <Button
          aria-label={dialog.settings}
          {...props}
          ref={ref}
          icon
          aria-expanded={anchor !== null}
          onClick={composeHandlers(props.onClick, (event) =>
            setAnchor(anchor ? null : event.currentTarget),
          )}
        >
          <GearIcon />
        </Button>
        {anchor ? (
          <Later part={settingsPanel} props={{ anchor, onClose: close }} onMissing={close} />
        ) : null}
      </>
    );
  },
);
