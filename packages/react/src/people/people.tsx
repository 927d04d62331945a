"use client";

import { normalizeText, type RoleId } from "@guestlist/access";
import type { EntryKey, GroupEntry, PersonEntry, RoomAccess } from "@guestlist/client";
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  useCallback,
  useDeferredValue,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { useChangedKeys, useShareAccess, useShareRoles } from "../dialog-state/access-context.tsx";
import { useShare } from "../dialog-state/share-context.ts";
import { GroupRow } from "../groups/index.ts";
import { InvitationRow } from "../invitations/index.ts";
import { dialogTexts } from "../messages/dialog-texts.ts";
import { useLocale, useTexts } from "../messages/use-texts.ts";
import { useHere } from "../presence/index.ts";
import { SelectionBar } from "../selection/index.ts";
import { Button } from "../ui/button.tsx";
import { joinClasses } from "../ui/join-classes.ts";
import { lazyPart } from "../ui/lazy-part.tsx";
import { Sentence } from "../ui/sentence.tsx";
import { useSignal, useSignalPart } from "../ui/signal.ts";
import { PeopleSkeleton } from "./people-skeleton.tsx";
import { PersonRow } from "./person-row.tsx";
import { type ListRow, orderRows } from "./row-order.ts";

export const LiveRows = lazyPart(async () => (await import("./live-rows.tsx")).LiveRows);

/** From how many rows on a field narrows them down. */
const manyRows = 10;

/**
 * Who has access, and as what.
 *
 * @throws {Error} outside `<Share.Content>`.
 * @example
 * <Share.People />
 */
export const SharePeople = forwardRef<HTMLElement, ComponentPropsWithoutRef<"section">>(
  function SharePeople({ className, ...props }, ref) {
    const { access } = useShareAccess();
    // What was a skeleton keeps its height, so that nothing below moves when the rows arrive.
    const [wasLoading] = useState(!access);
    return (
      <section
        {...props}
        ref={ref}
        className={joinClasses("guestlist-people", className)}
        data-reserved={wasLoading || undefined}
      >
        {access ? <List access={access} /> : <PeopleSkeleton />}
      </section>
    );
  },
);

interface ListProps {
  access: RoomAccess;
}

function List({ access }: ListProps) {
  const { state } = useShare();
  const { commit } = useShareAccess();
  const { shared, owner } = useShareRoles();
  const keys = useChangedKeys();
  const here = useHere();
  const { people: texts } = useTexts(dialogTexts);
  const locale = useLocale();
  const headingId = useId();
  const list = useRef<HTMLUListElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [ranks] = useState(() => new Map<EntryKey, number>());
  const [filter, setFilter] = useState("");
  const wanted = useDeferredValue(normalizeText(filter));
  const invited = useSignal(state.invited);

  const rows = useMemo(
    () => orderRows(access, invited, ranks, locale),
    [access, invited, ranks, locale],
  );
  const namesakes = useMemo(() => namesakesIn(access), [access]);
  const shown = wanted === "" ? rows : rows.filter((row) => matches(row, wanted));

  const changePerson = useCallback(
    ({ user }: PersonEntry, role: RoleId | null) => void commit({ people: { [user.id]: role } }),
    [commit],
  );
  const { userId, role: ownRole, can } = access.me;
  const below =
    ownRole === owner ? can.grant.filter((id) => shared.includes(id)).at(-1) : undefined;
  const handOver = useCallback(
    ({ user }: PersonEntry) =>
      void (below && owner && commit({ people: { [user.id]: owner, [userId]: below } })),
    [commit, below, owner, userId],
  );
  const changeGroup = useCallback(
    ({ group }: GroupEntry, role: RoleId | null) => void commit({ groups: { [group.id]: role } }),
    [commit],
  );
  const isSelecting = useSignalPart(state.selected, (selected) => selected !== null);
  const isAlone = rows.length === 1 && rows[0]?.key === `person:${access.me.userId}`;

  return (
    <>
      <div className="guestlist-section-bar" data-selecting={isSelecting || undefined}>
        <h3 ref={heading} id={headingId} tabIndex={-1} className="guestlist-section-heading">
          {texts.list}
        </h3>
        <span className="guestlist-section-count" aria-hidden="true">
          {rows.length.toLocaleString(locale)}
        </span>
        {rows.length > manyRows ? (
          <input
            type="search"
            className="guestlist-filter"
            aria-label={texts.filter}
            placeholder={texts.filter}
            value={filter}
            onChange={({ target }) => setFilter(target.value)}
          />
        ) : null}
        {isSelecting ? (
          <SelectionBar
            shown={shown.map(({ key }) => key)}
            onMissing={() => state.selected.set(null)}
          />
        ) : access.me.can.share && rows.length > 2 ? (
          <Button className="guestlist-select" small onClick={() => state.selected.set(new Set())}>
            {texts.select}
          </Button>
        ) : null}
      </div>
      <div
        className="guestlist-rows"
        data-selecting={isSelecting || undefined}
        // Without a control in it, only focus lets the keyboard scroll it.
        {...(access.me.can.share
          ? {}
          : { role: "group", tabIndex: 0, "aria-labelledby": headingId })}
      >
        <ul ref={list} aria-labelledby={headingId}>
          {shown.map((entry) =>
            entry.kind === "person" ? (
              <PersonRow
                key={entry.key}
                row={entry.row}
                isSelf={entry.row.user.id === access.me.userId}
                isHere={here.has(entry.row.user.id)}
                hasNamesake={namesakes.has(entry.name)}
                change={keys.get(entry.key)}
                onChange={changePerson}
                onHandOver={below === undefined ? undefined : handOver}
              />
            ) : entry.kind === "invitation" ? (
              <InvitationRow
                key={entry.key}
                row={entry.row}
                change={keys.get(entry.key)}
                fallback={<li className="guestlist-row" />}
              />
            ) : (
              <GroupRow
                key={entry.key}
                row={entry.row}
                mayUnfold={access.me.can.share}
                change={keys.get(entry.key)}
                onChange={changeGroup}
              />
            ),
          )}
        </ul>
        <LiveRows access={access} rows={rows} list={list} heading={heading} />
        {isAlone ? <p className="guestlist-rows-note">{texts.empty}</p> : null}
        {shown.length === 0 && wanted !== "" ? (
          <p className="guestlist-rows-note">
            <Sentence text={texts.noMatch(filter.trim())} names={[filter.trim()]} />
          </p>
        ) : null}
      </div>
    </>
  );
}

function namesakesIn({ people }: RoomAccess): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { user } of people) (seen.has(user.name) ? twice : seen).add(user.name);
  return twice;
}

function matches({ name, kind, row }: ListRow, wanted: string): boolean {
  const email = kind === "person" ? (row.user.email ?? "") : "";
  return `${normalizeText(name)} ${normalizeText(email)}`.includes(wanted);
}
