import { dialogTexts } from "../messages/dialog-texts.ts";
import { invitationMessages } from "../messages/en/invitations.ts";

export const invitationTexts = { ...dialogTexts, ...invitationMessages };
