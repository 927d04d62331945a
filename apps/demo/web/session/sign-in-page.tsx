import { Link } from "wouter";
import { PageHeading } from "../page/page-heading.tsx";
import { usePageTitle } from "../page/use-page-title.ts";
import { PersonList } from "./person-list.tsx";
import { SignInByEmail } from "./sign-in-by-email.tsx";
import { useSession } from "./use-session.ts";

/** The first page: choose who to sign in as. */
export function SignInPage() {
  usePageTitle("Sign in");
  const { people, hasOutbox } = useSession();
  const organizations = [...new Set(people.map(({ organization }) => organization))];
  return (
    <main className="sign-in">
      <img src="/icon.svg" alt="" width={40} height={40} />
      <PageHeading>Who are you today?</PageHeading>
      <p>
        Choose someone, share a document, then open it in a second window as someone else to see
        access change while they look.
      </p>
      {people.length === 0 ? (
        <p className="notice">
          Signing in by name is off, because this demo runs on a real Liveblocks project.
        </p>
      ) : null}
      {organizations.map((organization) => (
        <section key={organization} aria-label={organization}>
          <h2>{organization}</h2>
          <PersonList people={people.filter((person) => person.organization === organization)} />
        </section>
      ))}
      {people.length > 0 ? (
        <section aria-label="Someone else">
          <h2>Someone else</h2>
          <SignInByEmail label="E-mail address" />
        </section>
      ) : null}
      {hasOutbox ? (
        <p>
          Were you invited? The mail is in the <Link href="/outbox">outbox</Link>.
        </p>
      ) : null}
    </main>
  );
}
