"use client";

import type { RoleId } from "@guestlist/access";
import type { Code, InvitationAnswer, RoomAccess } from "@guestlist/api/client";
import { useInvite } from "../../hooks/use-invite.ts";
import type { Messages } from "../../messages.ts";
import { useGuestlist } from "../../use-guestlist.ts";
import { useMessages } from "../../use-messages.ts";
import type { Recipient } from "../internal/recipient-field/recipient.ts";
import { errorText } from "./error-text.ts";
import { inviteeOf, newRows } from "./recipients.ts";
import { useShare } from "./share-context.ts";

interface SendInvitations {
  send(recipients: readonly Recipient[], role: RoleId): Promise<void>;
  isSending: boolean;
  /** Offline: sent later. */
  isWaiting: boolean;
  /** Why nobody was invited. */
  error: string | null;
}

/** Invites those chosen. Whoever could not be invited stays chosen, with the reason. */
export function useSendInvitations(): SendInvitations {
  const { roomId, session } = useShare();
  const { mutateAsync, isPending, isPaused, error } = useInvite(roomId);
  const texts = useMessages();

  const { cache } = useGuestlist().changesOf(roomId);

  const report = (
    recipients: readonly Recipient[],
    role: RoleId,
    before: RoomAccess | undefined,
    answer: InvitationAnswer,
  ) => {
    const { invite, can } = texts;
    const labels = (status: string) =>
      recipients.filter((_, index) => answer.results[index]?.status === status).map((r) => r.label);
    const invited = recipients
      .filter((_, index) => ["granted", "invited"].includes(answer.results[index]?.status ?? ""))
      .map(({ label }) => label);
    const already = labels("already");
    const rejected = recipients.flatMap((recipient, index) => {
      const result = answer.results[index];
      if (result && result.status !== "rejected") return [];
      return [{ ...recipient, error: rejection(recipient, result?.code, texts) }];
    });
    const text = [
      invited.length > 0 && invite.invited(invite.names(invited), can[role] ?? role),
      already.length > 0 && invite.already(invite.names(already)),
      rejected.length > 0 && invite.notInvited(rejected.length),
    ]
      .filter(Boolean)
      .join(" ");
    const sent = new Set(recipients.map(({ key }) => key));
    const draft = session.draft.get();
    session.draft.set({
      ...draft,
      // Whoever was chosen while these were on their way stays chosen.
      recipients: [...rejected, ...draft.recipients.filter(({ key }) => !sent.has(key))],
    });
    session.invited.set([...newRows(before, answer.access), ...session.invited.get()]);
    session.notice.set({ text, names: [...invited, ...already], undo: answer.undo });
    session.announce(text);
  };

  return {
    async send(recipients, role) {
      if (isPending || recipients.length === 0) return;
      try {
        const invitees = recipients.map(inviteeOf);
        const before = cache.read();
        report(recipients, role, before, await mutateAsync({ invitees, role }));
      } catch (thrown) {
        session.alert(texts.invite.failed(errorText(texts, thrown)));
      }
    },
    isSending: isPending,
    isWaiting: isPaused,
    error: error ? texts.invite.failed(errorText(texts, error)) : null,
  };
}

function rejection(
  { kind }: Recipient,
  code: Code | undefined,
  { errors, invite }: Messages,
): string {
  if (kind === "email" && code === "unknown_person") return invite.unknownAddress;
  return errors[code ?? "other"] ?? errors.other;
}
