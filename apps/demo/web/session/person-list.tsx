import { Avatar } from "@guestlist/react";
import { useState } from "react";
import type { DemoPerson } from "../../model/person.ts";
import { useSession } from "./use-session.ts";

/** The named people as buttons; one of them is signed in with a click. */
export function PersonList({ people }: { people: readonly DemoPerson[] }) {
  const { signIn } = useSession();
  const [failure, setFailure] = useState<string | null>(null);
  const choose = async ({ id, name }: DemoPerson) => {
    setFailure(null);
    await signIn(id).catch(() => setFailure(`Could not sign in as ${name}. Try again.`));
  };
  return (
    <>
      <ul className="person-list">
        {people.map((person) => (
          <li key={person.id}>
            <button className="person-card" type="button" onClick={() => void choose(person)}>
              <Avatar name={person.name} src={person.avatar} colors={person.colors} />
              <span className="person-card-text">
                <span>{person.name}</span>
                <small>{person.email}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className="failure" role="alert">
        {failure}
      </p>
    </>
  );
}
