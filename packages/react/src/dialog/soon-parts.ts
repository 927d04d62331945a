import { beforeAndAfter, ConfirmationPanel } from "../changes/index.ts";
import { InvitationRow, invitedAnnouncement } from "../invitations/index.ts";
import { LiveRows } from "../people/index.ts";
import { RequestList } from "../requests/index.ts";
import { RowProblem } from "../rows/index.ts";

/**
 * Fetches what an open dialog may need at any moment while it is looked at, so that who loses the
 * connection has it. What is opened in it is fetched by whoever opens it.
 */
export async function preloadSoonParts(): Promise<void> {
  await Promise.all([
    beforeAndAfter.load(),
    invitedAnnouncement.load(),
    ...[ConfirmationPanel, InvitationRow, LiveRows, RequestList, RowProblem].map((part) =>
      part.preload(),
    ),
  ]);
}
