import { RequestAccess } from "@guestlist/react";
import { Link } from "wouter";
import { Icon } from "../components/icon.tsx";
import { MessagePage } from "../page/message-page.tsx";
import { PersonList } from "../session/person-list.tsx";
import { useSession } from "../session/use-session.ts";

/** For whoever may not open the document, or when there is none: nobody can tell which. */
export function Denied({ roomId }: { roomId: string }) {
  const { person, people } = useSession();
  const others = people.filter(({ id }) => id !== person?.id);
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
      {others.length > 0 ? (
        <details className="switch-account">
          <summary className="button" data-kind={person ? undefined : "primary"}>
            {person ? "Switch account" : "Sign in"}
          </summary>
          <PersonList people={others} />
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
