"use client";

import { type InvitationEntry as Row, ShareError } from "@guestlist/client";
import { memo } from "react";
import { useShareAccess } from "../dialog-state/access-context.tsx";
import { useShare } from "../dialog-state/share-context.ts";
import { useResendInvitation } from "../hooks/use-resend-invitation.ts";
import { useTexts } from "../messages/use-texts.ts";
import type { EntryChange } from "../room/access-changes.ts";
import { isOnItsWay, RoleControl, RowFrame } from "../rows/index.ts";
import { MailIcon } from "../ui/icons.tsx";
import { Sentence } from "../ui/sentence.tsx";
import { errorText } from "../wording/error-text.ts";
import { personName } from "../wording/person-name.ts";
import { invitationTexts } from "./texts.ts";

export interface InvitationRowProps {
  row: Row;
  change: EntryChange | undefined;
}

/** Someone who was invited by address and has not come yet. */
export const InvitationRow = memo(function InvitationRow({ row, change }: InvitationRowProps) {
  const { roomId, state } = useShare();
  const { access, commit } = useShareAccess();
  const { mutateAsync, isPending, isPaused } = useResendInvitation(roomId);
  const texts = useTexts(invitationTexts);
  const { invitations } = useTexts(invitationTexts);
  const { id, email, role, expired, invitedBy, can } = row;
  const inviter = invitedBy ? personName(invitedBy, texts) : null;

  const resend = async () => {
    if (isPending) return;
    try {
      await mutateAsync(id);
      state.hint.set(invitations.resent(email));
      state.announce(invitations.resent(email));
    } catch (thrown) {
      const isGone = thrown instanceof ShareError && thrown.code === "invitation_not_found";
      const text = isGone
        ? invitations.gone
        : invitations.resendFailed(email, errorText(texts, thrown));
      state.hint.set(text);
      state.alert(text);
    }
  };

  return (
    <RowFrame
      rowKey={`invitation:${id}`}
      role={role}
      change={change}
      avatar={
        <span className="guestlist-invitation-mark">
          <MailIcon />
        </span>
      }
      name={<bdi>{email}</bdi>}
      detail={
        <>
          {isPaused ? <span>{texts.people.waiting}</span> : null}
          <span data-expired={expired || undefined}>
            {expired ? invitations.expired : invitations.sent}
          </span>
          {inviter === null ? null : (
            <span>
              {invitedBy?.id === access?.me.userId ? (
                invitations.byYou
              ) : (
                <Sentence text={invitations.by(inviter)} names={[inviter]} />
              )}
            </span>
          )}
        </>
      }
      control={
        <RoleControl
          name={email}
          role={role}
          can={can}
          actions={
            can.remove ? [{ label: invitations.resend, onSelect: () => void resend() }] : undefined
          }
          removeLabel={invitations.cancel}
          pending={isPending || isOnItsWay(change)}
          onChange={(next) => void commit({ invitations: { [id]: next } })}
        />
      }
    />
  );
});
