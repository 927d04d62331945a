import { useEffect } from "react";
import { useLocation } from "wouter";
import type { DemoPerson } from "../../model/person.ts";
import { documentPath } from "../document/document-path.ts";
import { focusNextHeading } from "../page/heading-focus.ts";
import { usePageTitle } from "../page/use-page-title.ts";
import type { InvitationLink } from "./invitation-link.ts";
import { InvitationRefused } from "./invitation-refused.tsx";
import { useAcceptInvitation } from "./use-accept-invitation.ts";

interface AcceptInvitationProps {
  link: InvitationLink;
  person: DemoPerson;
}

/** Accepts the invitation and goes to the document, or says why not. */
export function AcceptInvitation({ link, person }: AcceptInvitationProps) {
  const [, navigate] = useLocation();
  const { data: accepted, error, isFetching, refetch } = useAcceptInvitation(link.token);
  useEffect(() => {
    if (accepted) navigate(documentPath(accepted.roomId), { replace: true });
  }, [accepted, navigate]);
  useEffect(() => {
    // What comes next is announced by its heading.
    if (isFetching) focusNextHeading();
  }, [isFetching]);

  return error && !isFetching ? (
    <InvitationRefused error={error} link={link} person={person} retry={() => void refetch()} />
  ) : (
    <Accepting />
  );
}

function Accepting() {
  usePageTitle("Invitation");
  return (
    <p className="page-loading" role="status">
      Opening the document…
    </p>
  );
}
