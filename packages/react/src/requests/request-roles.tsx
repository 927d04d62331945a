"use client";

import { useId } from "react";
import { describeRole } from "../dialog-state/share-roles.ts";
import { useTexts } from "../messages/use-texts.ts";
import { roleName } from "../wording/role-name.ts";
import { requestAccessTexts } from "./texts.ts";

interface RequestRolesProps {
  /** Weakest first. */
  roles: readonly string[];
  value: string | undefined;
  onChange(role: string): void;
}

/** What one would like to be allowed. */
export function RequestRoles({ roles, value, onChange }: RequestRolesProps) {
  const texts = useTexts(requestAccessTexts);
  const { requestAccess } = useTexts(requestAccessTexts);
  const id = useId();
  return (
    <fieldset className="guestlist-request-roles">
      <legend className="guestlist-request-label">{requestAccess.role}</legend>
      {roles.map((role) => {
        // Whether whoever has it may share is not known of a room one cannot see.
        const description = describeRole(role, false, texts);
        return (
          <label key={role} className="guestlist-request-role">
            <input
              type="radio"
              name={id}
              value={role}
              checked={role === value}
              onChange={() => onChange(role)}
              aria-describedby={description ? `${id}-${role}` : undefined}
            />
            <span>{roleName(role, texts)}</span>
            {description ? (
              <span id={`${id}-${role}`} aria-hidden="true" className="guestlist-request-can">
                {description}
              </span>
            ) : null}
          </label>
        );
      })}
    </fieldset>
  );
}
