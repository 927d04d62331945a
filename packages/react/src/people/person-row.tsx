"use client";

import type { RoleId } from "@guestlist/access";
import type { PersonEntry as Row } from "@guestlist/client";
import { memo, useId, useState } from "react";
import { Avatar } from "../avatar/index.ts";
import { useShareRoles } from "../dialog-state/access-context.tsx";
import { dialogTexts } from "../messages/dialog-texts.ts";
import { useTexts } from "../messages/use-texts.ts";
import type { EntryChange } from "../room/access-changes.ts";
import { isOnItsWay, RoleControl, RowFrame } from "../rows/index.ts";
import { lazyPart } from "../ui/lazy-part.tsx";
import { Sentence } from "../ui/sentence.tsx";
import { personName } from "../wording/person-name.ts";
import { accessNote } from "./access-note.ts";

const AccessExplanationPanel = lazyPart(
  async () => (await import("./explanation/access-explanation.tsx")).AccessExplanationPanel,
);

interface PersonRowProps {
  row: Row;
  isSelf: boolean;
  isHere: boolean;
  /** Whether someone else here has the same name. */
  hasNamesake: boolean;
  change: EntryChange | undefined;
  onChange(row: Row, role: RoleId | null): void;
  /** Makes them the owner in one's own place, where one may. */
  onHandOver: ((row: Row) => void) | undefined;
}

/** Someone with an entry of their own. */
export const PersonRow = memo(function PersonRow({
  row,
  isSelf,
  isHere,
  hasNamesake,
  change,
  onChange,
  onHandOver,
}: PersonRowProps) {
  const texts = useTexts(dialogTexts);
  const { all, owner } = useShareRoles();
  const whyId = useId();
  const [isExplained, setExplained] = useState(false);
  const toggle = () => setExplained(!isExplained);
  const { user } = row;
  const name = personName(user, texts);
  const note = accessNote(row, all, texts);
  const contact = user.known ? user.email : user.id;
  const { setRole, remove } = row.can;
  const mayAsk = row.effective.paths.length > 0;
  // Where nothing is noted, the menu asks; where there is none, the link.
  const hasLink = mayAsk && (note !== null || (setRole.length === 0 && !remove));
  const mayHandOver =
    onHandOver && !isSelf && owner !== null && row.role !== owner && setRole.includes(owner);
  const actions = [
    ...(mayHandOver ? [{ label: texts.people.handOver, onSelect: () => onHandOver(row) }] : []),
    ...(mayAsk && !hasLink ? [{ label: texts.people.whyAccess, onSelect: toggle }] : []),
  ];

  return (
    <RowFrame
      rowKey={`person:${user.id}`}
      role={row.role}
      isHere={isHere}
      change={change}
      avatar={<Avatar name={name} src={user.avatar} colors={user.colors} here={isHere} />}
      name={
        <>
          <bdi>{name}</bdi>
          {isSelf ? <span className="guestlist-row-you"> {texts.common.you}</span> : null}
          {user.external ? <span className="guestlist-badge">{texts.common.external}</span> : null}
        </>
      }
      detail={
        <>
          {contact && (note === null || hasNamesake) ? <bdi>{contact}</bdi> : null}
          {note ? (
            <span>
              <Sentence text={note.text} names={[note.name ?? ""]} />
            </span>
          ) : null}
          {hasLink ? (
            <span>
              <button
                type="button"
                className="guestlist-link"
                aria-label={texts.people.whyName(name)}
                aria-expanded={isExplained}
                aria-controls={isExplained ? whyId : undefined}
                onClick={toggle}
              >
                {texts.people.why}
              </button>
            </span>
          ) : null}
          {isHere ? <span>{texts.avatars.hereNow}</span> : null}
        </>
      }
      control={
        <RoleControl
          name={hasNamesake && contact ? `${name}, ${contact}` : name}
          role={row.role}
          isPerson
          can={row.can}
          actions={actions}
          removeLabel={isSelf ? texts.accessSelect.leave : undefined}
          pending={isOnItsWay(change)}
          onChange={(role) => onChange(row, role)}
        />
      }
    >
      {isExplained && mayAsk ? (
        <AccessExplanationPanel
          id={whyId}
          userId={user.id}
          name={name}
          onHide={hasLink ? undefined : toggle}
        />
      ) : null}
    </RowFrame>
  );
});
