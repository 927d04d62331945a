import type { RoleId } from "@guestlist/access";
import type { InvitationResult, RoomAccess } from "@guestlist/client";
import type { PartialMessages } from "../messages/messages.ts";
import { textsOf } from "../messages/use-texts.ts";
import type { RoomSharing } from "../room/room-sharing.ts";
import { pathSource } from "../wording/path-source.ts";
import { roleName } from "../wording/role-name.ts";
import { invitationTexts } from "./texts.ts";

interface InvitedContext {
  role: RoleId;
  notify: boolean;
  /** The list after it; `null` when one no longer has access. */
  access: RoomAccess | null;
  /** The app's own texts; `null` for the kit's. */
  dictionary: PartialMessages | null;
  /** Knows why someone has access. */
  sharing: RoomSharing;
}

interface InvitedText {
  text: string;
  /** The names in it. */
  names: readonly string[];
}

/** What became of each one who was invited, in a few sentences. `labels` are those on the chips. */
export async function announceInvited(
  labels: readonly string[],
  results: readonly InvitationResult[],
  { role, notify, access, dictionary, sharing }: InvitedContext,
): Promise<InvitedText> {
  const texts = textsOf(invitationTexts, dictionary);
  const { invite, invitations, common } = texts;
  const named = (status: InvitationResult["status"]) =>
    labels.filter((_, index) => results[index]?.status === status);
  const granted = named("granted");
  const invited = named("invited");
  const waiting = access?.invitations?.map(({ email }) => email) ?? [];
  const isWaiting = (label: string) => waiting.includes(label.toLowerCase());
  const already = named("already");
  const alreadyIn = already.filter((label) => !isWaiting(label));
  const alreadyInvited = already.filter(isWaiting);
  const rejected = labels.length - granted.length - invited.length - already.length;
  const sent = notify ? invitations.sentTo : invitations.withoutMail;
  const source = await sourceOfOne(results, sharing);
  const text = common.sentences(
    [
      granted.length > 0 && invite.granted(granted, role, roleName(role, texts)),
      invited.length > 0 && sent(invited),
      alreadyIn.length > 0 && invite.already(alreadyIn, source),
      alreadyInvited.length > 0 && invite.alreadyInvited(alreadyInvited),
      rejected > 0 && invite.notInvited(rejected),
    ].filter((sentence) => sentence !== false),
  );
  return { text, names: [...labels, source?.name ?? ""] };
}

/** What lets in the one who had access already; of several it would be too much to say. */
async function sourceOfOne(results: readonly InvitationResult[], sharing: RoomSharing) {
  const [one, ...more] = results.filter(({ status }) => status === "already");
  if (!one || more.length > 0 || !("userId" in one.invitee)) return null;
  const explained = await sharing.explain(one.invitee.userId);
  const winner = explained?.paths.find(({ decides }) => decides);
  return winner ? pathSource(winner) : null;
}
