"use client";

import { forwardRef, useState } from "react";
import { useShareAccess } from "../dialog-state/access-context.tsx";

import { dialogTexts } from "../messages/dialog-texts.ts";
import { useTexts } from "../messages/use-texts.ts";
import { Button, type ButtonPartProps } from "../ui/button.tsx";
import { composeHandlers } from "../ui/compose-handlers.ts";
import { GearIcon } from "../ui/icons.tsx";
import { lazyPart } from "../ui/lazy-part.tsx";

const SettingsPanel = lazyPart(async () => (await import("./settings-panel.tsx")).SettingsPanel);

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
    const { dialog } = useTexts(dialogTexts);
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
        {anchor ? <SettingsPanel anchor={anchor} onClose={close} onMissing={close} /> : null}
      </>
    );
  },
);
