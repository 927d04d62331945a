import { PersonList } from "../session/person-list.tsx";
import { SignInByEmail } from "../session/sign-in-by-email.tsx";
import { useSession } from "../session/use-session.ts";
import type { InvitationLink } from "./invitation-link.ts";
import { SignInAsInvited } from "./sign-in-as-invited.tsx";

/** The ways to sign in as the invited person; none where signing in by name is off. */
export function ChooseAccount({ link: { address } }: { link: InvitationLink }) {
  const { otherPeople } = useSession();
  if (otherPeople.length === 0) return null;
  return (
    <>
      {address === null ? (
        <SignInByEmail label="The address you were invited at" />
      ) : (
        <SignInAsInvited address={address} />
      )}
      <details className="switch-account">
        <summary className="button">Use another account</summary>
        {address === null ? null : <SignInByEmail label="E-mail address" />}
        <PersonList people={otherPeople} />
      </details>
    </>
  );
}
