"use client";

import type { EntryKey } from "@guestlist/client";
import { useId } from "react";
import { useShareAccess } from "../dialog-state/access-context.tsx";
import { useShare } from "../dialog-state/share-context.ts";
import { useTexts } from "../messages/use-texts.ts";
import { useSignalPart } from "../ui/signal.ts";
import { selectableRows } from "./selectable-rows.ts";
import { selectionTexts } from "./texts.ts";

export interface RowCheckboxProps {
  rowKey: EntryKey;
}

/** Takes a row among those that are changed together. The whole row is its label. */
export function RowCheckbox({ rowKey }: RowCheckboxProps) {
  const { state } = useShare();
  const { access } = useShareAccess();
  const texts = useTexts(selectionTexts);
  const reasonId = useId();
  const isSelected = useSignalPart(state.selected, (selected) => selected?.has(rowKey) ?? false);
  const rows = access && selectableRows(access, texts);
  const row = rows?.get(rowKey);
  if (!rows || !row) return null;

  const toggle = (input: HTMLInputElement, toHere: boolean) => {
    if (row.reason !== null) {
      state.hint.set(row.reason);
      return;
    }
    const selected = [...(state.selected.get() ?? [])];
    // With Shift, all from the one that was selected last.
    const from = toHere && !isSelected ? selected.at(-1) : undefined;
    const next = new Set(selected);
    if (isSelected) next.delete(rowKey);
    else {
      const wanted = keysBetween(input, from, rowKey);
      for (const [key, { reason }] of rows) if (reason === null && wanted.has(key)) next.add(key);
    }
    state.hint.set(null);
    state.selected.set(next);
    state.announce(texts.selection.count(next.size));
  };

  return (
    <label className="guestlist-row-select">
      <input
        type="checkbox"
        aria-label={texts.selection.row(row.name)}
        aria-disabled={row.reason === null ? undefined : true}
        aria-describedby={row.reason === null ? undefined : reasonId}
        title={row.reason ?? undefined}
        checked={isSelected}
        onChange={({ target, nativeEvent }) =>
          toggle(target, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
        }
      />
      {row.reason === null ? null : (
        <span id={reasonId} hidden>
          {row.reason}
        </span>
      )}
    </label>
  );
}

/** The rows from one to another as they are shown, whichever comes first. */
function keysBetween(
  input: HTMLElement,
  from: string | undefined,
  to: string,
): ReadonlySet<string> {
  const shown = input.closest("ul")?.querySelectorAll<HTMLElement>("[data-key]") ?? [];
  const keys = [...shown].map(({ dataset }) => dataset.key ?? "");
  const [start = -1, end = -1] = [keys.indexOf(from ?? to), keys.indexOf(to)].sort((a, b) => a - b);
  return new Set(start === -1 ? [to] : keys.slice(start, end + 1));
}
