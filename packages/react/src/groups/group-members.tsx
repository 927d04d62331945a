"use client";

import type { GroupEntry } from "@guestlist/client";
import { useEffect, useRef } from "react";
import { useShareAccess } from "../dialog-state/access-context.tsx";
import { useShare } from "../dialog-state/share-context.ts";
import { useGroupMembers } from "../hooks/use-group-members.ts";
import { useTexts } from "../messages/use-texts.ts";
import { useHere } from "../presence/index.ts";
import { Button } from "../ui/button.tsx";
import { useWindow } from "../ui/use-window.ts";
import { errorText } from "../wording/error-text.ts";
import { MemberLine } from "./member-line.tsx";
import { groupTexts } from "./texts.ts";

export interface GroupMembersProps {
  id: string;
  row: GroupEntry;
}

/** The height of a line in `group-members.css`. */
const lineSize = 36;
const inSight = 7;

/** Who is in a group, a page at a time; of a large one only the lines in sight are drawn. */
export function GroupMembers({ id, row: { group, role } }: GroupMembersProps) {
  const { roomId } = useShare();
  const { access } = useShareAccess();
  const here = useHere();
  const texts = useTexts(groupTexts);
  const scroller = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const query = useGroupMembers(roomId, group.id);
  const { data, error, hasNextPage, isFetching, fetchNextPage, refetch } = query;
  const { members, common } = texts;
  const people = data?.pages.flatMap(({ items }) => items) ?? [];
  const box = useRef<HTMLDivElement>(null);
  const isAnswered = data !== undefined;
  useEffect(() => {
    if (isAnswered) box.current?.scrollIntoView?.({ block: "nearest" });
  }, [isAnswered]);
  const { shown, style, onScroll } = useWindow(people, lineSize, inSight);

  const more = async () => {
    if (isFetching) return;
    const { hasNextPage: isMore } = await fetchNextPage();
    // The button goes with the last page, or has gone.
    const { activeElement } = document;
    const wasThere = activeElement === button.current || activeElement === document.body;
    if (!isMore && wasThere) scroller.current?.focus();
  };
  const isEmpty = data !== undefined && people.length === 0 && !hasNextPage;

  return (
    <div ref={box} id={id} className="guestlist-members" aria-busy={isFetching || undefined}>
      {people.length > 0 ? (
        // biome-ignore lint/a11y/useSemanticElements: a <fieldset> is for fields
        <div
          ref={scroller}
          role="group"
          aria-label={members.list(group.name)}
          // Without a control in it, only focus lets the keyboard scroll it.
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
          tabIndex={0}
          className="guestlist-members-scroller"
          onScroll={(event) => {
            onScroll(event);
            const { scrollTop, clientHeight, scrollHeight } = event.currentTarget;
            const isNearEnd = scrollTop + 2 * clientHeight > scrollHeight;
            if (isNearEnd && hasNextPage && !error) void more();
          }}
        >
          <ul style={style}>
            {shown.map(({ item, index }) => (
              <MemberLine
                key={item.id}
                person={item}
                isHere={here.has(item.id)}
                own={access?.people.find(({ user }) => user.id === item.id)?.role}
                groupRole={role}
                position={index + 1}
                total={hasNextPage ? undefined : people.length}
              />
            ))}
          </ul>
        </div>
      ) : null}
      {isEmpty ? <p>{members.empty}</p> : null}
      {isFetching && people.length === 0 ? <p>{members.loading}</p> : null}
      {error && !isFetching ? (
        <p>
          <span>{common.sentences([members.failed, errorText(texts, error)])}</span>
          <Button small variant="accent" onClick={() => void (data ? more() : refetch())}>
            {common.retry}
          </Button>
        </p>
      ) : hasNextPage ? (
        <Button
          ref={button}
          className="guestlist-members-more"
          small
          variant="accent"
          busy={isFetching}
          onClick={() => void more()}
        >
          {members.more}
        </Button>
      ) : null}
    </div>
  );
}
