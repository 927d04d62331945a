import { beforeAndAfter, ConfirmationPanel } from "../changes/lazy.ts";
import { InvitationRow, invitedAnnouncement } from "../invitations/lazy.ts";
import { LiveRows } from "../people/lazy.ts";
import { RequestList } from "../requests/lazy.ts";
import { RowProblem } from "../rows/lazy.ts";

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
