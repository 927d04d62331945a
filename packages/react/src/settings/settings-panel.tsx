"use client";

import { useId } from "react";
import { useChangedKeys, useShareAccess } from "../dialog-state/access-context.tsx";
import { dialogTexts } from "../messages/dialog-texts.ts";
import { settingsMessages } from "../messages/en/settings.ts";
import { useTexts } from "../messages/use-texts.ts";
import { RowProblem } from "../rows/index.ts";
import { Popup } from "../ui/popup/popup.tsx";

const english = { ...dialogTexts, ...settingsMessages };

export interface SettingsPanelProps {
  anchor: HTMLElement;
  onClose(): void;
}

/** What owners decide about the whole document. */
export function SettingsPanel({ anchor, onClose }: SettingsPanelProps) {
  const { access, commit } = useShareAccess();
  const change = useChangedKeys().get("settings");
  const { dialog, settings } = useTexts(english);
  const id = useId();
  if (!access) return null;

  return (
    <Popup
      anchor={anchor}
      align="end"
      role="group"
      aria-label={dialog.settings}
      className="guestlist-settings"
      onClose={onClose}
    >
      <label className="guestlist-check">
        <input
          type="checkbox"
          ref={(box) => box?.focus()}
          checked={access.settings.editorsCanShare}
          aria-busy={change?.state === "pending" || undefined}
          aria-describedby={`${id}text`}
          onChange={({ target }) => void commit({ settings: { editorsCanShare: target.checked } })}
        />
        <span>{settings.editorsCanShare}</span>
      </label>
      <p id={`${id}text`} className="guestlist-check-text">
        {settings.editorsCanShareDescription}
      </p>
      <RowProblem changeKey="settings" change={change} />
    </Popup>
  );
}
