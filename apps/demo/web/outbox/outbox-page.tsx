import { FailureNotice } from "../components/failure-notice.tsx";
import { BackToDocuments } from "../page/back-to-documents.tsx";
import { MessagePage } from "../page/message-page.tsx";
import { PageHeader } from "../page/page-header.tsx";
import { PageHeading } from "../page/page-heading.tsx";
import { usePageTitle } from "../page/use-page-title.ts";
import { useSession } from "../session/use-session.ts";
import { MailCard } from "./mail-card.tsx";
import { useOutbox } from "./use-outbox.ts";

/** The mail of a demo that has no mail server. */
export function OutboxPage() {
  const { hasOutbox } = useSession();
  return hasOutbox ? <Outbox /> : <NoOutbox />;
}

function Outbox() {
  usePageTitle("Outbox");
  const { data: mails, error, refetch } = useOutbox();
  return (
    <>
      <PageHeader />
      <main className="outbox">
        <PageHeading>Outbox</PageHeading>
        <p className="quiet">
          The mail this demo would send, newest first. Set <code>SMTP_URL</code> to send it.
        </p>
        <FailureNotice error={error} retry={() => void refetch()} />
        <p className={mails?.length === 0 ? "outbox-empty" : "visually-hidden"} role="status">
          {mails ? countText(mails.length) : null}
        </p>
        {!mails && !error ? <p className="quiet">Loading…</p> : null}
        <ul className="mail-list" aria-label="Mail">
          {mails?.map((mail) => (
            <MailCard key={mail.id} mail={mail} />
          ))}
        </ul>
      </main>
    </>
  );
}

function countText(count: number): string {
  if (count === 0) {
    return "Nothing yet. Invite an address that no one here uses, and the mail appears here.";
  }
  return count === 1 ? "1 message" : `${count} messages`;
}

function NoOutbox() {
  return (
    <MessagePage title="There is no outbox here">
      <p>This demo sends its mail, or has none to send.</p>
      <BackToDocuments isPrimary />
    </MessagePage>
  );
}
