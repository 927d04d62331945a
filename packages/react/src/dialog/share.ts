import { ShareActivity } from "../activity/activity.tsx";
import { ShareCopyLink } from "../general-access/copy-link.tsx";
import { ShareGeneralAccess } from "../general-access/general-access.tsx";
import { ShareInvite } from "../invitations/invite.tsx";
import { SharePeople } from "../people/people.tsx";
import { ShareRequests } from "../requests/requests.tsx";
import { ShareSettings } from "../settings/settings.tsx";
import { ShareContent } from "./content.tsx";
import { ShareRoot } from "./root.tsx";
import { ShareTrigger } from "./trigger.tsx";

/**
 * The parts of the share dialog, for a dialog of one's own.
 *
 * @example
 * <Share.Root roomId="launch-plan">
 *   <Share.Trigger><button type="button">Share</button></Share.Trigger>
 *   <Share.Content actions={<Share.CopyLink />}>
 *     <Share.Invite />
 *     <Share.People />
 *     <Share.GeneralAccess />
 *   </Share.Content>
 * </Share.Root>
 */
export const Share = {
  Root: ShareRoot,
  Trigger: ShareTrigger,
  Content: ShareContent,
  Invite: ShareInvite,
  Requests: ShareRequests,
  People: SharePeople,
  GeneralAccess: ShareGeneralAccess,
  CopyLink: ShareCopyLink,
  Settings: ShareSettings,
  Activity: ShareActivity,
} as const;
