"use client";

import {
  type ComponentPropsWithoutRef,
  forwardRef,
  lazy,
  Suspense,
  useContext,
  useId,
  useState,
} from "react";
import { avatarMessages } from "../messages/avatar-messages.ts";
import type { Messages } from "../messages.ts";
import { MessagesContext } from "../messages-context.ts";
import type { AvatarProps } from "./avatar.tsx";
import { type AvatarListPerson, PersonAvatar } from "./avatar-person.tsx";

// Most rows of avatars are never opened.
const loadRest = () => import("./avatar-rest.tsx");
const AvatarRest = lazy(async () => ({ default: (await loadRest()).AvatarRest }));

export type { AvatarListPerson } from "./avatar-person.tsx";

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
  const { avatars } = useContext(MessagesContext) ?? avatarMessages;
  const listId = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const everyone = onePerId(people, selfId);
  if (everyone.length === 0) return null;

  const places = max === null ? everyone.length : Math.max(2, Math.floor(max));
  const shown = everyone.length > places ? everyone.slice(0, places - 1) : everyone;
  const rest = everyone.slice(shown.length);

  return (
    // biome-ignore lint/a11y/useSemanticElements: no form field, so no <fieldset>
    <div
      ref={ref}
      role="group"
      aria-label={summary(everyone, avatars)}
      className={["guestlist-root guestlist-avatar-list", className].filter(Boolean).join(" ")}
      data-size={size ?? "medium"}
      {...props}
    >
      {shown.map((person, index) => (
        // The first on top, so that nobody's dot is covered.
        <PersonAvatar
          key={person.id}
          person={person}
          size={size}
          title={person.name}
          style={{ zIndex: shown.length - index }}
        />
      ))}
      {rest.length > 0 ? (
        <button
          type="button"
          className="guestlist-avatar-more"
          aria-label={avatars.more(rest.length)}
          aria-expanded={anchor !== null}
          aria-controls={anchor ? listId : undefined}
          onPointerEnter={loadRest}
          onFocus={loadRest}
          onClick={({ currentTarget }) => setAnchor((open) => (open ? null : currentTarget))}
        >
          <span dir="ltr">+{rest.length}</span>
        </button>
      ) : null}
      {anchor && rest.length > 0 ? (
        <Suspense>
          <AvatarRest
            id={listId}
            people={rest}
            label={avatars.more(rest.length)}
            anchor={anchor}
            onClose={() => setAnchor(null)}
          />
        </Suspense>
      ) : null}
    </div>
  );
});

function onePerId(people: readonly AvatarListPerson[], selfId: string | undefined) {
  const byId = new Map<string, AvatarListPerson>();
  for (const person of people) {
    const known = byId.get(person.id);
    byId.set(person.id, known ? { ...known, here: known.here || person.here } : person);
  }
  const everyone = [...byId.values()];
  const self = everyone.filter((person) => person.id === selfId);
  return [...self, ...everyone.filter((person) => person.id !== selfId)];
}

function summary(everyone: readonly AvatarListPerson[], avatars: Messages["avatars"]): string {
  const [first] = everyone;
  if (first && everyone.length === 1) return avatars.onePerson(first.name);
  const named = everyone.length > 3 ? everyone.slice(0, 2) : everyone;
  const more = everyone.length - named.length;
  const names = avatars.names(
    named.map((person) => person.name),
    more === 0,
  );
  return avatars.people(names, more, everyone.length);
}
