"use client";

import type { Ability } from "@guestlist/client";
import { useTexts } from "../../messages/use-texts.ts";
import { CheckIcon, CloseIcon } from "../../ui/icons.tsx";
import { explanationTexts } from "./texts.ts";

interface AbilityListProps {
  /** What they can do; the others of the five are told as well. */
  abilities: readonly Ability[];
}

const all = ["read", "comment", "edit", "share", "own"] as const satisfies readonly Ability[];

/** What someone would be able to do if they opened the document now. */
export function AbilityList({ abilities }: AbilityListProps) {
  const { details } = useTexts(explanationTexts);
  return (
    <ul className="guestlist-abilities">
      {all.map((ability) => {
        const can = abilities.includes(ability);
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
