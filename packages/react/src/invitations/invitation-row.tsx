"use client";

import { type InvitationEntry as Row, ShareError } from "@guestlist/api/client";
import { memo } from "react";
import { errorText } from "../changes/error-text.ts";
import { useResendInvitation } from "../hooks/use-resend-invitation.ts";
import { useLaterMessages } from "../messages/use-later-messages.ts";
import { useMessages } from "../messages/use-messages.ts";
import { personName } from "../people/person-name.ts";
import { RoleControl } from "../people/rows/role-control.tsx";
import { isOnItsWay, RowFrame } from "../people/rows/row-frame.tsx";
import type { KeyChange } from "../room/access-changes.ts";
import { useShareAccess } from "../session/access-context.tsx";
import { useShare } from "../session/share-context.ts";
import { MailIcon } from "../ui/icons.tsx";
import { Sentence } from "../ui/sentence.tsx";

export interface InvitationRowProps {
  row: Row;
  change: KeyChange | undefined;
}

/** Someone who was invited by address and has not come yet. */
export const InvitationRow = memo(function InvitationRow({ row, change }: InvitationRowProps) {
  const { roomId, session } = useShare();
  const { access, commit } = useShareAccess();
  const { mutateAsync, isPending, isPaused } = useResendInvitation(roomId);
  const texts = useMessages();
  const { invitations } = useLaterMessages();
  const { id, email, role, expired, invitedBy, can } = row;
  const inviter = invitedBy ? personName(invitedBy, texts) : null;

  const resend = async () => {
    if (isPending) return;
    try {
      await mutateAsync(id);
      session.hint.set(invitations.resent(email));
      session.announce(invitations.resent(email));
    } catch (thrown) {
      const isGone = thrown instanceof ShareError && thrown.code === "invitation_not_found";
      const text = isGone
        ? invitations.gone
        : invitations.resendFailed(email, errorText(texts, thrown));
      session.hint.set(text);
      session.alert(text);
    }
  };

  return (
    <RowFrame
      rowKey={`invitations:${id}`}
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
