"use client";

import type { AccessExplanation } from "@guestlist/api/client";
import { useDialogMessages } from "../../use-dialog-messages.ts";
import { CheckIcon, CloseIcon } from "../internal/icons.tsx";
import { abilitiesOf } from "./abilities-of.ts";
import { useShareAccess } from "./access-context.tsx";

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
