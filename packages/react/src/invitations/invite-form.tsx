"use client";

import { isEmailAddress, limits } from "@guestlist/access";
import type { RoomAccess } from "@guestlist/client";
import { type FormEvent, useEffect, useMemo, useRef, useState } from "react";
import { AccessSelect } from "../access-select/index.ts";
import { useShareRoles } from "../dialog-state/access-context.tsx";
import { useShare } from "../dialog-state/share-context.ts";
import { useCandidates } from "../hooks/use-candidates.ts";
import { useRecentCollaborators } from "../hooks/use-recent-collaborators.ts";
import { dialogTexts } from "../messages/dialog-texts.ts";
import { useTexts } from "../messages/use-texts.ts";
import { Button } from "../ui/button.tsx";
import { lazyPart } from "../ui/lazy-part.tsx";
import { useSignal } from "../ui/signal.ts";
import { emailRecipient } from "./recipient-field/recipient.ts";
import { RecipientField } from "./recipient-field/recipient-field.tsx";
import type { RecipientFieldProps } from "./recipient-field/use-recipient-field.ts";
import { optionsOf } from "./recipients.ts";
import { useSendInvitations } from "./use-send-invitations.ts";

const InviteMessage = lazyPart(async () => (await import("./invite-message.tsx")).InviteMessage);

interface InviteFormProps {
  access: RoomAccess;
}

export function InviteForm({ access }: InviteFormProps) {
  const { roomId, state } = useShare();
  const texts = useTexts(dialogTexts);
  const { shared, describe } = useShareRoles();
  const draft = useSignal(state.draft);
  const { recipients, text } = draft;
  // Who is unknown can only be invited where invitations are kept.
  const hasStore = access.invitations !== undefined;
  const { send, isSending, isWaiting, error } = useSendInvitations(hasStore);
  const [typo, setTypo] = useState<string | null>(null);
  const [wasOpened, setOpened] = useState(false);
  const candidates = useCandidates(roomId, text);
  const recent = useRecentCollaborators(roomId, { enabled: hasStore && wasOpened });
  const input = useRef<HTMLInputElement>(null);
  const grantable = access.me.can.grant.filter((id) => shared.includes(id));
  const role = grantable.find((id) => id === draft.role) ?? grantable[0];
  const isTyped = text.trim() !== "";
  const isSearchable = text.trim().length >= limits.searchCharacters;
  const offered = isTyped ? (isSearchable ? candidates.data : undefined) : recent.data;
  const options = useMemo(() => (offered ? optionsOf(offered, texts) : []), [offered, texts]);

  useEffect(() => {
    // Opened before it was known that one may share: focus waits on the title.
    if (document.activeElement?.matches(".guestlist-dialog-title")) input.current?.focus();
  }, []);

  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    const address = text.trim();
    if (role === undefined) return;
    if (!isTyped) {
      input.current?.focus();
      void send(recipients, role);
    } else if (isEmailAddress(address)) {
      const chosen = [...recipients, emailRecipient(address)];
      state.draft.set({ ...draft, recipients: chosen, text: "" });
      input.current?.focus();
      void send(chosen, role);
    } else {
      setTypo(texts.recipients.invalidAddress(address));
      input.current?.focus();
    }
  };

  return (
    <form className="guestlist-invite-form" onSubmit={submit} aria-busy={isSending || undefined}>
      <RecipientField
        recipients={recipients}
        onRecipientsChange={(next) => state.draft.set({ ...state.draft.get(), recipients: next })}
        text={text}
        onTextChange={(next) => {
          setTypo(null);
          state.draft.set({ ...state.draft.get(), text: next });
        }}
        options={options}
        status={isSearchable ? statusOf(candidates) : "idle"}
        onSubmit={submit}
        onAnnounce={state.announce}
        emailAllowed
        emailOffered={hasStore}
        onOpen={() => setOpened(true)}
        error={typo ?? error}
        inputRef={input}
      />
      {recipients.length > 0 || isTyped ? (
        <div className="guestlist-invite-actions">
          {role === undefined ? null : (
            <AccessSelect
              variant="field"
              label={texts.invite.role}
              value={role}
              roles={shared}
              available={grantable}
              unavailableReason={texts.rows.moreThanOwn}
              onValueChange={(next) => state.draft.set({ ...draft, role: next })}
              describeRole={describe}
            />
          )}
          <Button
            type="submit"
            className="guestlist-invite-button"
            variant="primary"
            busy={isSending}
          >
            {texts.invite.invite}
          </Button>
        </div>
      ) : null}
      {hasStore && recipients.length > 0 ? (
        <InviteMessage fallback={<div className="guestlist-invite-message" />} />
      ) : null}
      {isWaiting ? <p className="guestlist-invite-note">{texts.invite.waiting}</p> : null}
    </form>
  );
}

function statusOf({
  isError,
  isFetching,
  isSuccess,
}: ReturnType<typeof useCandidates>): RecipientFieldProps["status"] {
  if (isFetching) return "searching";
  if (isError) return "failed";
  return isSuccess ? "ready" : "searching";
}
