"use client";

import type { RoleId } from "@guestlist/access";
import { type Code, type RoomAccess, ShareError } from "@guestlist/client";
import { useContext } from "react";
import type { Recipient } from "../dialog-state/invite-draft.ts";
import { useShare } from "../dialog-state/share-context.ts";
import { type InviteResult, useInvite } from "../hooks/use-invite.ts";
import { dialogTexts } from "../messages/dialog-texts.ts";
import type { Texts } from "../messages/messages.ts";
import { MessagesContext } from "../messages/messages-context.ts";
import { useTexts } from "../messages/use-texts.ts";
import { useRoomSharing } from "../provider/index.ts";
import { lazyModule } from "../ui/lazy-part.tsx";
import { errorText } from "../wording/error-text.ts";
import { inviteeOf, newEntries } from "./recipients.ts";

export const invitedAnnouncement = lazyModule(() => import("./announce-invited.ts"));

interface SendInvitations {
  send(recipients: readonly Recipient[], role: RoleId): Promise<void>;
  isSending: boolean;
  /** Offline: sent later. */
  isWaiting: boolean;
  /** Why nobody was invited. */
  error: string | null;
}

interface Sent {
  recipients: readonly Recipient[];
  role: RoleId;
  notify: boolean;
}

/** Invites those chosen. Whoever could not be invited stays chosen, with the reason. */
export function useSendInvitations(mayNotify: boolean): SendInvitations {
  const { roomId, state } = useShare();
  const { mutateAsync, isPending, isPaused, error } = useInvite(roomId);
  const texts = useTexts(dialogTexts);
  const dictionary = useContext(MessagesContext);
  const sharing = useRoomSharing(roomId);

  const report = async (
    { recipients, role, notify }: Sent,
    before: RoomAccess | undefined,
    { results, access, inverse: undo }: InviteResult,
  ) => {
    const rejected = recipients.flatMap((recipient, index) => {
      const result = results[index];
      if (result && result.status !== "rejected") return [];
      return [{ ...recipient, error: rejection(recipient, result?.code, texts) }];
    });
    const sent = new Set(recipients.map(({ key }) => key));
    const draft = state.draft.get();
    state.draft.set({
      ...draft,
      // Whoever was chosen while these were on their way stays chosen.
      recipients: [...rejected, ...draft.recipients.filter(({ key }) => !sent.has(key))],
      // For those who stay, it may be sent once more.
      message: rejected.length > 0 ? draft.message : "",
    });
    state.invited.set([...newEntries(before, access), ...state.invited.get()]);
    const names = recipients.map(({ label }) => label);
    // Without the file nothing is said, but the rows and the chips that stay show what is so.
    const later = await invitedAnnouncement.load();
    const context = { role, notify, access, dictionary, sharing };
    const told = await later?.announceInvited(names, results, context);
    state.notice.set({ text: "", names, ...told, undo });
    state.announce(told?.text ?? "");
  };

  return {
    async send(recipients, role) {
      if (isPending || recipients.length === 0) return;
      const before = sharing.cache.read();
      try {
        const { notify, message } = state.draft.get();
        const answer = await mutateAsync({
          invitees: recipients.map(inviteeOf),
          role,
          ...(mayNotify && { notify }),
          ...(mayNotify && notify && message.trim() !== "" && { message }),
        });
        await report({ recipients, role, notify }, before, answer);
      } catch (thrown) {
        state.alert(failure(texts, thrown));
      }
    },
    isSending: isPending,
    isWaiting: isPaused,
    error: error ? failure(texts, error) : null,
  };
}

function failure(texts: Texts<"errors" | "rateLimited" | "invite">, error: unknown): string {
  const reason = errorText(texts, error);
  // They may have been invited, so nothing is claimed.
  const isUnknown = error instanceof ShareError && error.code === "unknown_outcome";
  return isUnknown ? reason : texts.invite.failed(reason);
}

function rejection(
  { kind }: Recipient,
  code: Code | undefined,
  { errors, invite }: Texts<"errors" | "invite">,
): string {
  if (kind === "email" && code === "unknown_person") return invite.unknownAddress;
  return errors[code ?? "other"] ?? errors.other;
}
