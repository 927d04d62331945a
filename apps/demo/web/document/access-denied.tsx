import { RequestAccess } from "@guestlist/react";
import { Link } from "wouter";
import { Icon } from "../components/icon.tsx";
import { MessagePage } from "../page/message-page.tsx";
import { PersonList } from "../session/person-list.tsx";
import { useSession } from "../session/use-session.ts";

/** The page without access, and the one without such a document: they must not differ. */
export function AccessDenied({ roomId }: { roomId: string }) {
  const { person, otherPeople } = useSession();
  return (
    <MessagePage title="You need access" icon={<Icon name="lock" />}>
      {person ? (
        <>
          <p>
            You are signed in as <strong>{person.email}</strong>.
          </p>
          <RequestAccess roomId={roomId} />
        </>
      ) : (
        <p>You are not signed in. This document is not open to everyone.</p>
      )}
      {otherPeople.length > 0 ? (
        <details className="switch-account">
          <summary className="button" data-kind={person ? undefined : "primary"}>
            {person ? "Switch account" : "Sign in"}
          </summary>
          <PersonList people={otherPeople} />
        </details>
      ) : null}
      <div className="message-actions">
        <Link className="button" href="/">
          {person ? "Back to documents" : "Back to the start"}
        </Link>
      </div>
    </MessagePage>
  );
}
