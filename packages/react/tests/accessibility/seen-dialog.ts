import { nameOf } from "../support/browser/name-of.ts";

/** What a key can change, as it is seen and exposed. */
export interface SeenDialog {
  /** What has the focus. */
  focus: string;
  dialog: boolean;
  /** The open menu, by its name. */
  menu: string | null;
  /** What is open of the invite field: its list, or what stands in its place. */
  popup: string | null;
  /** The active option. */
  option: string | null;
  /** The text of the field, with the caret in it. */
  text: string;
  chips: readonly string[];
  /** Said of the field, which is invalid then. */
  problem: string | null;
  /** The rows: “Can edit, Zoe Martin”. */
  rows: readonly string[];
}

export function seenDialog(): SeenDialog {
  const field = one<HTMLInputElement>("input[role=combobox]");
  const active = field?.getAttribute("aria-activedescendant");
  const described = field?.ariaInvalid === "true" && field.getAttribute("aria-describedby");
  const panel = one(".guestlist-recipient-panel");
  const caret = field?.selectionStart ?? 0;
  return {
    focus: nameOf(document.activeElement),
    dialog: one("[role=dialog]") !== null,
    menu: one("[role=menu]")?.ariaLabel ?? null,
    popup: panel && (one("[role=listbox]") ? "list" : panel.textContent),
    option: active ? textOf(one(`#${CSS.escape(active)} bdi`)) : null,
    text: field ? `${field.value.slice(0, caret)}|${field.value.slice(caret)}` : "",
    chips: all("[aria-label='People to add'] button").map((chip) => nameOf(chip).slice(7)),
    problem: described ? textOf(document.getElementById(described)) : null,
    rows: all(".guestlist-rows .guestlist-menu-button").map((control) =>
      nameOf(control).replace("Access for ", ""),
    ),
  };
}

function one<Found extends Element>(selector: string): Found | null {
  return document.querySelector<Found>(selector);
}

function all(selector: string): Element[] {
  return [...document.querySelectorAll(selector)];
}

function textOf(element: Element | null): string {
  return element?.textContent ?? "";
}
