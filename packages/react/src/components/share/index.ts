import { ShareActivity } from "./activity.tsx";
import { ShareContent } from "./content.tsx";
import { ShareCopyLink } from "./copy-link.tsx";
import { ShareGeneralAccess } from "./general-access.tsx";
import { ShareInvite } from "./invite.tsx";
import { SharePeople } from "./people.tsx";
import { ShareRequests } from "./requests.tsx";
import { ShareRoot } from "./root.tsx";
import { ShareSettings } from "./settings.tsx";
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
