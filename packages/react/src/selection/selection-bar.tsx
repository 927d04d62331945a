"use client";

import { limits, type RoleId } from "@guestlist/access";
import { askEntry, type EntryKey, joinEntries } from "@guestlist/client";
import { useEffect, useId, useRef } from "react";
import { useShareAccess, useShareRoles } from "../dialog-state/access-context.tsx";
import { useShare } from "../dialog-state/share-context.ts";
import { useTexts } from "../messages/use-texts.ts";
import { Button } from "../ui/button.tsx";
import { useEscape } from "../ui/escape.ts";
import { MenuButton } from "../ui/menu/menu-button.tsx";
import { useSignal } from "../ui/signal.ts";
import { roleName } from "../wording/role-name.ts";
import { selectableRows } from "./selectable-rows.ts";
import { selectionTexts } from "./texts.ts";

export interface SelectionBarProps {
  /** The rows in sight, which “Select all” is about. */
  shown: readonly EntryKey[];
}

/** What can be done with the rows that are selected, in one request. Escape leaves it. */
export function SelectionBar({ shown }: SelectionBarProps) {
  const { state } = useShare();
  const { access, commit } = useShareAccess();
  const roles = useShareRoles();
  const texts = useTexts(selectionTexts);
  const selected = useSignal(state.selected);
  const reasonId = useId();
  const box = useRef<HTMLDivElement>(null);
  const end = () => {
    state.hint.set(null);
    state.selected.set(null);
  };
  useEscape(end);
  useFocusInAndOut(box);
  if (!access || !selected) return null;

  const { selection } = texts;
  const all = selectableRows(access, texts);
  const isSelectable = (key: EntryKey) => all.get(key)?.reason === null;
  const offered = shown.filter(isSelectable);
  const rows = [...selected].flatMap((key) => (isSelectable(key) ? (all.get(key) ?? []) : []));
  const isAll = rows.length > 0 && offered.every((key) => selected.has(key));
  const cannot =
    rows.length === 0
      ? selection.none
      : rows.length > limits.changeEntries
        ? selection.tooMany
        : undefined;
  const cannotRemove =
    cannot ?? (rows.every(({ can }) => can.remove) ? undefined : selection.cannotRemove);
  const hasOnlyPeople = rows.every(({ isPerson }) => isPerson);

  const change = (role: RoleId | null) =>
    void commit(joinEntries(rows.map(({ key }) => askEntry(key, role))), { onConfirmed: end });
  const selectAll = () => {
    const next = new Set(isAll ? [] : offered);
    state.selected.set(next);
    state.announce(selection.count(next.size));
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a <fieldset> is for fields
    <div ref={box} role="group" aria-label={selection.label} className="guestlist-selection">
      <label className="guestlist-selection-all">
        <input
          ref={(input) => {
            if (input) input.indeterminate = rows.length > 0 && !isAll;
          }}
          type="checkbox"
          aria-label={selection.all}
          checked={isAll}
          onChange={selectAll}
        />
      </label>
      <span className="guestlist-selection-count">{selection.count(rows.length)}</span>
      <MenuButton
        label={selection.changeToLabel}
        value={selection.changeTo}
        disabledReason={cannot}
        entries={(hasOnlyPeople ? roles.all : roles.shared).map((role) => {
          const disabled = !rows.every(({ can }) => can.setRole.includes(role));
          return {
            id: role,
            label: roleName(role, texts),
            description: disabled ? selection.notForAll : roles.describe(role),
            checked: rows.every((row) => row.role === role),
            disabled,
            onSelect: () => change(role),
          };
        })}
      />
      <Button
        small
        data-danger={cannotRemove === undefined || undefined}
        aria-disabled={cannotRemove === undefined ? undefined : true}
        aria-describedby={cannotRemove === undefined ? undefined : reasonId}
        title={cannotRemove}
        onClick={() => {
          if (cannotRemove === undefined) change(null);
          else state.hint.set(cannotRemove);
        }}
      >
        {texts.accessSelect.remove}
      </Button>
      {cannotRemove === undefined ? null : (
        <span id={reasonId} hidden>
          {cannotRemove}
        </span>
      )}
      <Button small onClick={end}>
        {texts.common.cancel}
      </Button>
    </div>
  );
}

/** The button that began it is gone meanwhile, and is there again afterwards. */
function useFocusInAndOut(box: React.RefObject<HTMLElement | null>) {
  useEffect(() => {
    const section = box.current?.closest(".guestlist-people");
    box.current?.querySelector("input")?.focus();
    return () => {
      const isLost = !document.activeElement || document.activeElement === document.body;
      if (!isLost) return;
      const next =
        section?.querySelector<HTMLElement>(".guestlist-select") ??
        section?.querySelector<HTMLElement>(".guestlist-section-heading");
      next?.focus();
    };
  }, [box]);
}
