import type { ShareError } from "@guestlist/api/client";
import { Link } from "wouter";
import type { DemoPerson } from "../../model/person.ts";
import { documentPath } from "../document/document-path.ts";
import { BackToDocuments } from "../page/back-to-documents.tsx";
import { MessagePage } from "../page/message-page.tsx";
import { ChooseAccount } from "./choose-account.tsx";
import type { InvitationLink } from "./invitation-link.ts";

interface InvitationRefusedProps {
  error: ShareError;
  link: InvitationLink;
  person: DemoPerson;
  retry(): void;
}

/** Why an invitation was not accepted, and what to do about it. */
export function InvitationRefused({ error, link, person, retry }: InvitationRefusedProps) {
  switch (error.code) {
    case "invitation_other_account":
      return (
        <MessagePage title="This invitation is for another account">
          <p>
            You are signed in as <strong>{person.email}</strong>, and it was sent to another
            address.
          </p>
          <ChooseAccount link={link} />
          <BackToDocuments />
        </MessagePage>
      );
    case "invitation_used":
      return (
        <MessagePage title="You have already accepted this invitation">
          <p>Its link works only once. The document is in your list.</p>
          {error.roomId === undefined ? null : (
            <div className="message-actions">
              <Link className="button" data-kind="primary" href={documentPath(error.roomId)}>
                Open the document
              </Link>
            </div>
          )}
          <BackToDocuments />
        </MessagePage>
      );
    case "invitation_expired":
      return (
        <MessagePage title="This invitation has expired">
          <p>Ask whoever invited you to send it again.</p>
          <BackToDocuments />
        </MessagePage>
      );
    case "invitation_not_found":
      return (
        <MessagePage title="This invitation no longer works">
          <p>
            It may have been cancelled. If it was sent again, the link in the newest mail is the one
            that works.
          </p>
          <BackToDocuments />
        </MessagePage>
      );
    default:
      return (
        <MessagePage title="The invitation could not be accepted">
          <p>
            {error.code === "offline"
              ? "The server cannot be reached. You can still accept the invitation later."
              : error.message}
          </p>
          <div className="message-actions">
            <button className="button" data-kind="primary" type="button" onClick={retry}>
              Try again
            </button>
          </div>
          <BackToDocuments />
        </MessagePage>
      );
  }
}
