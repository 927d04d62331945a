"use client";

import type { RoleValue } from "@guestlist/access";
import type { Person } from "@guestlist/client";
import { Avatar } from "../avatar/index.ts";
import { useTexts } from "../messages/use-texts.ts";
import { personName } from "../wording/person-name.ts";
import { roleName } from "../wording/role-name.ts";
import { groupTexts } from "./texts.ts";

interface MemberLineProps {
  person: Person;
  isHere: boolean;
  /** The role of their own entry, which comes before the group's. */
  own: RoleValue | undefined;
  groupRole: RoleValue;
  position: number;
  /** How many there are, once that is known. */
  total: number | undefined;
}

/** Someone in a group, on one line. */
export function MemberLine({ person, isHere, own, groupRole, position, total }: MemberLineProps) {
  const texts = useTexts(groupTexts);
  const { common, avatars, members, roles } = texts;
  const name = personName(person, texts);
  return (
    <li
      className="guestlist-member"
      data-here={isHere || undefined}
      aria-posinset={position}
      aria-setsize={total ?? -1}
    >
      <Avatar size="small" name={name} src={person.avatar} colors={person.colors} here={isHere} />
      <bdi className="guestlist-member-name">{name}</bdi>
      {person.external ? <span className="guestlist-badge">{common.external}</span> : null}
      <span className="guestlist-member-detail">
        {own !== undefined && own !== groupRole ? (
          <span>{members.own(roleName(own, { roles }))}</span>
        ) : null}
        {isHere ? <span>{avatars.hereNow}</span> : null}
        <bdi>{person.known ? person.email : person.id}</bdi>
      </span>
    </li>
  );
}
