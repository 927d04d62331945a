import type { ReactNode } from "react";

/** One line of a menu: a choice among several, or something to do. */
export interface MenuEntry {
  id: string;
  label: string;
  /** What it means, or why it cannot be chosen; exposed as the description. */
  description?: string | undefined;
  /** `true` or `false` make it one of several choices; without, it is an action. */
  checked?: boolean | undefined;
  /** Shown and focusable, but choosing it does nothing. */
  disabled?: boolean | undefined;
  /** Drawn in the colour of danger. */
  danger?: boolean | undefined;
  icon?: ReactNode;
  onSelect: () => void;
}
