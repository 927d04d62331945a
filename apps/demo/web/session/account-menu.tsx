import { Avatar } from "@guestlist/react";
import { useId } from "react";
import { Link } from "wouter";
import { PersonList } from "./person-list.tsx";
import { useSession } from "./use-session.ts";

export interface AccountMenuProps {
  /**
   * How the others in a room see the person.
   * @default who is signed in
   */
  self?: { name: string; avatar: string; colors: string[] } | null | undefined;
}

/** Shows who is signed in, and switches accounts; for a guest, signs in. */
export function AccountMenu({ self }: AccountMenuProps) {
  const { person, people, otherPeople, hasOutbox, signOut } = useSession();
  const menuId = useId();
  if (!person && people.length === 0) return null;
  const shown = person && { ...person, ...self };
  return (
    <div className="account">
      <button className="account-button" type="button" popoverTarget={menuId}>
        {shown ? (
          <>
            <Avatar name={shown.name} src={shown.avatar} colors={shown.colors} />
            <span className="account-name">{shown.name}</span>
          </>
        ) : (
          <span className="button">Sign in</span>
        )}
      </button>
      <div className="account-menu" id={menuId} popover="auto">
        {person ? (
          <p className="account-who">
            Signed in as <strong>{person.name}</strong>
            <small>
              {[person.email, person.organization].filter((text) => text !== "").join(" · ")}
            </small>
          </p>
        ) : null}
        {otherPeople.length > 0 ? (
          <>
            <h2>{person ? "Switch account" : "Sign in as"}</h2>
            <PersonList people={otherPeople} />
          </>
        ) : null}
        {hasOutbox ? (
          <Link className="button" href="/outbox">
            Outbox
          </Link>
        ) : null}
        {person ? (
          <button className="button" type="button" onClick={() => void signOut()}>
            Sign out
          </button>
        ) : null}
      </div>
    </div>
  );
}
