"use client";

import type { RoleId, RoleValue } from "@guestlist/access";
import type { EntryCan } from "@guestlist/api/client";
import { AccessSelect, type AccessSelectAction } from "../../access-select/access-select.tsx";
import { ownerRole } from "../../changes/owner-role.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { useShare } from "../../session/share-context.ts";
import { useSignalPart } from "../../ui/signal.ts";
import { describeRole } from "./describe-role.ts";

interface RoleControlProps {
  name: string;
  role: RoleValue;
  roles: readonly RoleId[];
  can: EntryCan;
  editorsCanShare: boolean;
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
  roles,
  can,
  editorsCanShare,
  actions,
  removeLabel,
  pending,
  onChange,
}: RoleControlProps) {
  const texts = useMessages();
  const { session } = useShare();
  // While several are changed at once, each shows what it is.
  const isSelecting = useSignalPart(session.selected, (selected) => selected !== null);
  const isLastOwner = can.reason === "last_owner";
  const mayChange = can.setRole.length > 0 || can.remove;
  return (
    <AccessSelect
      label={texts.accessSelect.label(name)}
      value={role}
      roles={can.setRole.length > 0 ? roles : []}
      available={can.setRole}
      unavailableReason={
        can.setRole.includes(ownerRole) ? texts.rows.moreThanOwn : texts.rows.onlyOwners
      }
      onValueChange={onChange}
      actions={actions}
      onRemove={can.remove ? () => onChange(null) : undefined}
      removeLabel={removeLabel}
      describeRole={(id) => describeRole(id, editorsCanShare, texts)}
      pending={pending}
      disabledReason={isLastOwner && !mayChange ? texts.rows.lastOwner : undefined}
      readOnly={isSelecting || (!mayChange && !isLastOwner)}
    />
  );
}
