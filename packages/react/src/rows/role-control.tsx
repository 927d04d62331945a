"use client";

import type { RoleId, RoleValue } from "@guestlist/access";
import type { EntryCan } from "@guestlist/client";
import { AccessSelect, type AccessSelectAction } from "../access-select/index.ts";
import { useShareRoles } from "../dialog-state/access-context.tsx";
import { useShare } from "../dialog-state/share-context.ts";
import { dialogTexts } from "../messages/dialog-texts.ts";
import { useTexts } from "../messages/use-texts.ts";
import { useSignalPart } from "../ui/signal.ts";

interface RoleControlProps {
  name: string;
  role: RoleValue;
  /** Whether it may be the owner's. @default false */
  isPerson?: boolean;
  can: EntryCan;
  /** What else can be done here. */
  actions?: readonly AccessSelectAction[] | undefined;
  /** `Leave` on one's own row. */
  removeLabel?: string | undefined;
  pending: boolean;
  onChange(role: RoleId | null): void;
}

/** The role at the end of a row: a control where something may change, text where nothing may. */
export function RoleControl({
  name,
  role,
  isPerson = false,
  can,
  actions,
  removeLabel,
  pending,
  onChange,
}: RoleControlProps) {
  const texts = useTexts(dialogTexts);
  const { state } = useShare();
  const { all, shared, owner, describe } = useShareRoles();
  // While several are changed at once, each shows what it is.
  const isSelecting = useSignalPart(state.selected, (selected) => selected !== null);
  const isLastOwner = can.reason === "last_owner";
  const mayChange = can.setRole.length > 0 || can.remove;
  return (
    <AccessSelect
      label={texts.accessSelect.label(name)}
      value={role}
      roles={can.setRole.length === 0 ? [] : isPerson ? all : shared}
      available={can.setRole}
      unavailableReason={
        owner === null || can.setRole.includes(owner)
          ? texts.rows.moreThanOwn
          : texts.rows.onlyOwners
      }
      onValueChange={onChange}
      actions={actions}
      onRemove={can.remove ? () => onChange(null) : undefined}
      removeLabel={removeLabel}
      describeRole={describe}
      pending={pending}
      disabledReason={isLastOwner && !mayChange ? texts.rows.lastOwner : undefined}
      readOnly={isSelecting || (!mayChange && !isLastOwner)}
    />
  );
}
