import { ContinueAs } from "../session/continue-as.tsx";
import { PersonList } from "../session/person-list.tsx";
import { useSession } from "../session/use-session.ts";
import { ContinueAsInvited } from "./continue-as-invited.tsx";
import type { InvitationLink } from "./invitation-link.ts";

/** The ways to be who the invitation is for; none where signing in by name is off. */
export function ChooseAccount({ link: { address } }: { link: InvitationLink }) {
  const { person, people } = useSession();
  const others = people.filter(({ id }) => id !== person?.id);
  if (others.length === 0) return null;
  return (
    <>
      {address === null ? (
        <ContinueAs label="The address you were invited at" />
      ) : (
        <ContinueAsInvited address={address} />
      )}
      <details className="switch-account">
        <summary className="button">Use another account</summary>
        {address === null ? null : <ContinueAs label="E-mail address" />}
        <PersonList people={others} />
      </details>
    </>
  );
}
