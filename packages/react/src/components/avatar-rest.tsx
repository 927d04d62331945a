"use client";

import { useContext, useLayoutEffect, useRef } from "react";
import { avatarMessages } from "../messages/avatar-messages.ts";
import { MessagesContext } from "../messages-context.ts";
import { type AvatarListPerson, PersonAvatar } from "./avatar-person.tsx";
import { Popup, type PopupProps } from "./internal/popup.tsx";

interface AvatarRestProps extends Pick<PopupProps, "anchor" | "onClose"> {
  id: string;
  label: string;
  people: readonly AvatarListPerson[];
}

/** Those for whom an `AvatarList` has no place, by name, in a popup. */
export function AvatarRest({ id, label, people, anchor, onClose }: AvatarRestProps) {
  const { hereNow } = (useContext(MessagesContext) ?? avatarMessages).avatars;
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => list.current?.focus({ preventScroll: true }), []);

  return (
    <Popup
      anchor={anchor}
      align="end"
      onClose={onClose}
      onKeyDown={(event) => {
        if (event.key !== "Tab") return;
        // From the button the browser moves on to what comes next.
        anchor.focus({ preventScroll: true });
        onClose();
      }}
    >
      <ul
        ref={list}
        id={id}
        aria-label={label}
        className="guestlist-avatar-rest"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: focused, so that keys scroll it
        tabIndex={0}
      >
        {people.map((person) => (
          <li key={person.id}>
            <PersonAvatar person={person} />
            <bdi>{person.name}</bdi>
            {person.here ? <small>{hereNow}</small> : null}
          </li>
        ))}
      </ul>
    </Popup>
  );
}
