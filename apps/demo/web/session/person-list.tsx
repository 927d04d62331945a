import { Avatar } from "@guestlist/react";
import { useMutation } from "@tanstack/react-query";
import type { DemoPerson } from "../../model/person.ts";
import { useSession } from "./use-session.ts";

/** The named people as buttons; one of them is signed in with a click. */
export function PersonList({ people }: { people: readonly DemoPerson[] }) {
  const { signIn } = useSession();
  const chosen = useMutation({
    mutationFn: ({ id }: DemoPerson) => signIn(id),
    networkMode: "always",
  });
  return (
    <>
      <ul className="person-list">
        {people.map((person) => (
          <li key={person.id}>
            <button className="person-card" type="button" onClick={() => chosen.mutate(person)}>
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
        {chosen.isError ? `Could not sign in as ${chosen.variables.name}. Try again.` : null}
      </p>
    </>
  );
}
