import { ShareActivity } from "../activity/index.ts";
import { ShareCopyLink, ShareGeneralAccess } from "../general-access/index.ts";
import { ShareInvite } from "../invitations/index.ts";
import { SharePeople } from "../people/index.ts";
import { ShareRequests } from "../requests/index.ts";
import { ShareSettings } from "../settings/index.ts";
import { ShareBody } from "./body.tsx";
import { ShareContent } from "./content.tsx";
import { ShareFooter } from "./footer.tsx";
import { ShareClose, ShareHeader, ShareTitle } from "./header.tsx";
import { ShareBackdrop, SharePortal } from "./portal.tsx";
import { ShareRoot } from "./root.tsx";
import { ShareTrigger } from "./trigger.tsx";

/**
 * The parts of the share dialog, for a dialog of one's own.
 *
 * @example
 * <Share.Root roomId="launch-plan">
 *   <Share.Trigger />
 *   <Share.Portal>
 *     <Share.Backdrop />
 *     <Share.Content>
 *       <Share.Header><Share.Title /><Share.CopyLink /><Share.Close /></Share.Header>
 *       <Share.Body><Share.Invite /><Share.People /><Share.GeneralAccess /></Share.Body>
 *       <Share.Footer />
 *     </Share.Content>
 *   </Share.Portal>
 * </Share.Root>
 */
export const Share = {
  Root: ShareRoot,
  Trigger: ShareTrigger,
  Portal: SharePortal,
  Backdrop: ShareBackdrop,
  Content: ShareContent,
  Header: ShareHeader,
  Title: ShareTitle,
  Close: ShareClose,
  Body: ShareBody,
  Footer: ShareFooter,
  Invite: ShareInvite,
  Requests: ShareRequests,
  People: SharePeople,
  GeneralAccess: ShareGeneralAccess,
  CopyLink: ShareCopyLink,
  Settings: ShareSettings,
  Activity: ShareActivity,
} as const;
