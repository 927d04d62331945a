"use client";

import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type MouseEvent,
  useContext,
  useState,
} from "react";
import { avatarMessages } from "../messages/en/avatars.ts";
import { MessagesContext } from "../messages/messages-context.ts";
import { useTexts } from "../messages/use-texts.ts";
import { joinClasses } from "../ui/join-classes.ts";
import { Avatar, type AvatarProps } from "./avatar.tsx";
import type { AvatarListPerson } from "./avatar-person.tsx";

// Most rows of avatars are never opened.
const loadPopup = () => import("../ui/popup/popup-list.tsx");

interface Opened {
  anchor: HTMLElement;
  PopupList: Awaited<ReturnType<typeof loadPopup>>["PopupList"];
}

export interface AvatarListProps extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  /** Who is shown; several entries of one id are one person. */
  people: readonly AvatarListPerson[];
  /**
   * Who comes first.
   * @default undefined
   */
  selfId?: string | undefined;
  /**
   * How many places there are, the “+N” among them; at least 2, and `null` shows everyone.
   * @default 5
   */
  max?: number | null | undefined;
  /** @default "medium" */
  size?: AvatarProps["size"];
}

/**
 * People as overlapping avatars; “+N” opens the rest. Renders nothing without people.
 *
 * @example
 * <AvatarList people={people} selfId="olivier" max={4} />
 */
export const AvatarList = forwardRef<HTMLDivElement, AvatarListProps>(function AvatarList(
  { people, selfId, max = 5, size, className, ...props },
  ref,
) {
  const lang = useContext(MessagesContext)?.locale;
  const { avatars } = useTexts(avatarMessages);
  const [opened, setOpened] = useState<Opened | null>(null);
  const everyone = onePerId(people, selfId);
  if (everyone.length === 0) return null;

  const places = max === null ? everyone.length : Math.max(2, max);
  const shown = everyone.length > places ? everyone.slice(0, places - 1) : everyone;
  const rest = everyone.slice(shown.length);
  const named = everyone.slice(0, everyone.length > 3 ? 2 : 3).map((person) => person.name);
  const more = avatars.more(rest.length);
  const close = () => setOpened(null);
  const open = async ({ currentTarget: anchor }: MouseEvent<HTMLElement>) => {
    const { PopupList } = await loadPopup();
    setOpened({ anchor, PopupList });
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: no form field, so no <fieldset>
    <div
      ref={ref}
      role="group"
      lang={lang}
      aria-label={avatars.people(named, everyone.length)}
      className={joinClasses("guestlist-root guestlist-avatar-list", className)}
      data-size={size}
      {...props}
    >
      {shown.map((person, index) => (
        // The first on top, so that nobody's dot is covered.
        <Avatar
          key={person.id}
          {...avatarOf(person)}
          size={size}
          title={person.name}
          // By script, as its colours are.
          ref={(avatar) => {
            if (avatar) avatar.style.zIndex = `${-index}`;
          }}
        />
      ))}
      {rest.length > 0 ? (
        <button
          type="button"
          className="guestlist-avatar-more"
          aria-label={more}
          aria-expanded={opened !== null}
          onFocus={loadPopup}
          onClick={opened ? close : open}
        >
          <span dir="ltr">+{rest.length}</span>
        </button>
      ) : null}
      {opened && rest.length > 0 ? (
        <opened.PopupList
          aria-label={more}
          className="guestlist-avatar-rest"
          anchor={opened.anchor}
          onClose={close}
        >
          {rest.map((person) => (
            <li key={person.id}>
              <Avatar {...avatarOf(person)} />
              <bdi>{person.name}</bdi>
              {person.here ? <small>{avatars.hereNow}</small> : null}
            </li>
          ))}
        </opened.PopupList>
      ) : null}
    </div>
  );
});

function avatarOf({ name, avatar, colors, here }: AvatarListPerson): AvatarProps {
  return { name, src: avatar, colors, here };
}

function onePerId(people: readonly AvatarListPerson[], selfId: string | undefined) {
  const byId = new Map<string, AvatarListPerson>();
  for (const person of people) {
    // The dot of one tab is the person's.
    const here = person.here || byId.get(person.id)?.here;
    byId.set(person.id, { ...person, here });
  }
  const isSelf = (person: AvatarListPerson) => Number(person.id === selfId);
  return [...byId.values()].sort((a, b) => isSelf(b) - isSelf(a));
}
