import type { RoleId } from "@guestlist/access";
import type { InvitationResult } from "@guestlist/client";
import type { PartialMessages } from "../messages/messages.ts";
import { textsOf } from "../messages/use-texts.ts";
import { roleName } from "../wording/role-name.ts";
import { invitationTexts } from "./texts.ts";

interface InvitedContext {
  role: RoleId;
  notify: boolean;
  /** The app's own texts; `null` for the kit's. */
  dictionary: PartialMessages | null;
}

/** What became of each one who was invited, in a few sentences. `labels` are those on the chips. */
export function announceInvited(
  labels: readonly string[],
  results: readonly InvitationResult[],
  { role, notify, dictionary }: InvitedContext,
): string {
  const texts = textsOf(invitationTexts, dictionary);
  const { invite, invitations, common } = texts;
  const named = (status: InvitationResult["status"]) =>
    labels.filter((_, index) => results[index]?.status === status);
  const granted = named("granted");
  const invited = named("invited");
  const already = named("already");
  const rejected = labels.length - granted.length - invited.length - already.length;
  const sent = notify ? invitations.sentTo : invitations.withoutMail;
  return common.sentences(
    [
      granted.length > 0 && invite.invited(granted, role, roleName(role, texts)),
      invited.length > 0 && sent(invited),
      already.length > 0 && invite.already(already),
      rejected > 0 && invite.notInvited(rejected),
    ].filter((sentence) => sentence !== false),
  );
}
