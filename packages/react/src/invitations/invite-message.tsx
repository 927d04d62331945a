"use client";

import { limits } from "@guestlist/access";
import { useId } from "react";
import { useShare } from "../dialog-state/share-context.ts";
import { useTexts } from "../messages/use-texts.ts";
import { useSignal } from "../ui/signal.ts";
import { invitationTexts } from "./texts.ts";

/** Whether those invited are written to, and what is added to the mail. */
export function InviteMessage() {
  const { state } = useShare();
  const draft = useSignal(state.draft);
  const { invitations } = useTexts(invitationTexts);
  const id = useId();
  return (
    <div className="guestlist-invite-message">
      {draft.notify ? (
        <textarea
          className="guestlist-invite-text"
          rows={1}
          maxLength={limits.messageLength}
          aria-label={invitations.message}
          placeholder={invitations.messagePlaceholder}
          value={draft.message}
          onChange={({ target }) => state.draft.set({ ...draft, message: target.value })}
        />
      ) : null}
      <label className="guestlist-check" htmlFor={`${id}notify`}>
        <input
          id={`${id}notify`}
          type="checkbox"
          checked={draft.notify}
          onChange={({ target }) => state.draft.set({ ...draft, notify: target.checked })}
        />
        <span>{invitations.notify}</span>
      </label>
    </div>
  );
}
