import { useId, useState } from "react";
import { Avatar, useCandidates, useInvite, useRoomAccess } from "../../src/index.ts";

/** Finds people and puts them on the list with the weakest role. */
export function AddGuest({ roomId }: { roomId: string }) {
  const [text, setText] = useState("");
  const [news, setNews] = useState("");
  const { data: access } = useRoomAccess(roomId);
  const { data: found } = useCandidates(roomId, text);
  const { mutateAsync: invite, isPending } = useInvite(roomId);
  const fieldId = useId();
  const [weakest] = access?.me.can.grant ?? [];
  if (weakest === undefined) return null;

  const people = text === "" ? [] : (found?.people.filter(({ has }) => has === null) ?? []);
  const add = async (userId: string, name: string) => {
    const { results } = await invite({ invitees: [{ userId }], role: weakest });
    const isIn = results.some(({ status }) => status !== "rejected");
    setNews(isIn ? `${name} is on the list.` : `${name} could not be added.`);
    setText("");
    document.getElementById(fieldId)?.focus();
  };
  return (
    <search className="guest-search">
      <label htmlFor={fieldId}>Who is coming?</label>
      <input
        id={fieldId}
        type="search"
        autoComplete="off"
        placeholder="A name"
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <ul aria-label="People found">
        {people.map(({ user }) => (
          <li key={user.id}>
            <button
              type="button"
              aria-disabled={isPending}
              onClick={() => (isPending ? undefined : void add(user.id, user.name))}
            >
              <Avatar name={user.name} src={user.avatar} colors={user.colors} size="small" />
              <bdi>{user.name}</bdi>
              <span>Add</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{news}</p>
    </search>
  );
}
