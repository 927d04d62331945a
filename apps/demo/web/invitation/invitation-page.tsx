import { BackToDocuments } from "../page/back-to-documents.tsx";
import { MessagePage } from "../page/message-page.tsx";
import { useSession } from "../session/use-session.ts";
import { AcceptInvitation } from "./accept-invitation.tsx";
import { SignInToAccept } from "./sign-in-to-accept.tsx";
import { useInvitationLink } from "./use-invitation-link.ts";

/** Where the link of an invitation leads: to sign-in if needed, then to the document. */
export function InvitationPage() {
  const { person } = useSession();
  const link = useInvitationLink();
  if (!link) return <NoInvitation />;
  if (!person) return <SignInToAccept link={link} />;
  return <AcceptInvitation key={link.token} link={link} person={person} />;
}

function NoInvitation() {
  return (
    <MessagePage title="There is no invitation here">
      <p>Open the link in the mail again; it may have been cut off.</p>
      <BackToDocuments isPrimary />
    </MessagePage>
  );
}
