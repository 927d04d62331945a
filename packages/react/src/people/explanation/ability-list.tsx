"use client";

import type { AccessExplanation } from "@guestlist/api/client";
import { useDialogMessages } from "../../messages/use-dialog-messages.ts";
import { useShareAccess } from "../../session/access-context.tsx";
import { CheckIcon, CloseIcon } from "../../ui/icons.tsx";
import { abilitiesOf } from "./abilities-of.ts";

interface AbilityListProps {
  explanation: AccessExplanation;
}

/** What someone would be able to do if they opened the document now. */
export function AbilityList({ explanation }: AbilityListProps) {
  const { access } = useShareAccess();
  const { details, roleDescriptions } = useDialogMessages();
  const abilities = access && abilitiesOf(explanation, access);
  if (!abilities) return <p>{roleDescriptions[explanation.role] ?? details.custom}</p>;
  return (
    <ul className="guestlist-abilities">
      {[...abilities].map(([ability, can]) => {
        const label = details.abilities[ability];
        return (
          <li key={ability} data-can={can}>
            {can ? <CheckIcon /> : <CloseIcon />}
            <span aria-hidden="true">{label}</span>
            <span className="guestlist-visually-hidden">
              {can ? details.can(label) : details.cannot(label)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
