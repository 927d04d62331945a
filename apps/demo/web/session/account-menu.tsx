import { Avatar } from "@guestlist/react";
import { useId } from "react";
import { Link } from "wouter";
import { PersonList } from "./person-list.tsx";
import { useSession } from "./use-session.ts";

export interface AccountMenuProps {
  /**
   * How one is seen by the others in a room.
   * @default who is signed in
   */
  self?: { name: string; avatar: string; colors: string[] } | null | undefined;
}

/** Who I am, and how to be someone else; for a guest, how to sign in. */
export function AccountMenu({ self }: AccountMenuProps) {
  const { person, people, hasOutbox, signOut } = useSession();
  const menuId = useId();
  if (!person && people.length === 0) return null;
  const shown = person && { ...person, ...self };
  const others = people.filter(({ id }) => id !== person?.id);
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
        {others.length > 0 ? (
          <>
            <h2>{person ? "Switch account" : "Sign in as"}</h2>
            <PersonList people={others} />
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
