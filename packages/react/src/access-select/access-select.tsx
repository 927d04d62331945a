"use client";

import type { RoleId } from "@guestlist/access";
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type ReactNode,
  type RefAttributes,
  useCallback,
} from "react";
import { accessSelectMessages } from "../messages/en/access-select.ts";
import { roleMessages } from "../messages/en/roles.ts";
import { useLang } from "../messages/use-lang.ts";
import { useTexts } from "../messages/use-texts.ts";
import { joinClasses } from "../ui/join-classes.ts";
import type { MenuEntry } from "../ui/menu/menu.tsx";
import { MenuButton } from "../ui/menu/menu-button.tsx";

const english = { ...roleMessages, ...accessSelectMessages };

export interface AccessSelectAction {
  label: string;
  onSelect: () => void;
}

/** As methods, so that one component can be a select of any roles. */
interface Told<Role extends RoleId> {
  chosen(role: Role): void;
  described(role: Role): string | undefined;
}

export interface AccessSelectProps<Role extends RoleId = RoleId>
  extends Omit<ComponentPropsWithoutRef<"button">, "children" | "value"> {
  /** The role that is held; `custom` reads “Custom access” and no entry is checked. */
  value: Role | "custom";
  /** The roles that are shown, weakest first. */
  roles: readonly Role[];
  /**
   * The roles that may be chosen; the others are shown, but refuse.
   * @default all of `roles`
   */
  available?: readonly Role[] | undefined;
  /**
   * Said of every role that may not be chosen, in place of its description.
   * @default undefined
   */
  unavailableReason?: string | undefined;
  /** Called with another role than the present one. */
  onValueChange: Told<Role>["chosen"];
  /**
   * Further entries, after the roles.
   * @default []
   */
  actions?: readonly AccessSelectAction[] | undefined;
  /**
   * Adds a last entry that takes the access away.
   * @default undefined
   */
  onRemove?: (() => void) | undefined;
  /**
   * The text of that entry.
   * @default "Remove access", from the messages
   */
  removeLabel?: string | undefined;
  /** The accessible name, after the visible role: “Access for Zoe Martin”. */
  label: string;
  /**
   * What a role permits, under its name.
   * @default the messages' description of the role
   */
  describeRole?: Told<Role>["described"] | undefined;
  /**
   * A change is on its way: busy, and still usable.
   * @default false
   */
  pending?: boolean | undefined;
  /**
   * Why nothing can be changed here. The control stays focusable and says it instead of opening.
   * @default undefined
   */
  disabledReason?: string | undefined;
  /**
   * Shows the role as text.
   * @default false
   */
  readOnly?: boolean | undefined;
  /**
   * Quiet at the end of a row, or with the edge of a form field.
   * @default "row"
   */
  variant?: "row" | "field" | undefined;
}

type AccessSelectComponent = <Role extends RoleId = RoleId>(
  props: AccessSelectProps<Role> & RefAttributes<HTMLElement>,
) => ReactNode;

/**
 * Shows a role and lets one choose another. Of which roles, its type says: those it is given.
 *
 * @example
 * <AccessSelect
 *   label="Access for Zoe Martin"
 *   value="editor"
 *   roles={["viewer", "commenter", "editor", "owner"]}
 *   onValueChange={(role) => change("zoe", role)}
 *   onRemove={() => remove("zoe")}
 * />
 */
export const AccessSelect: AccessSelectComponent = forwardRef<HTMLElement, AccessSelectProps>(
  function AccessSelect(
    {
      value,
      roles,
      available = roles,
      unavailableReason,
      onValueChange,
      actions = [],
      onRemove,
      removeLabel,
      label,
      describeRole,
      pending,
      disabledReason,
      readOnly,
      variant,
      className,
      ...props
    },
    ref,
  ) {
    // A button or text, so the ref is one of any element.
    const setRef = useCallback(
      (element: HTMLElement | null) => {
        if (typeof ref === "function") return ref(element);
        if (ref) ref.current = element;
      },
      [ref],
    );
    const texts = useTexts(english);
    const lang = useLang();
    const { accessSelect, roleDescriptions, roles: names } = texts;
    const name = names[value] ?? value;
    const classes = joinClasses("guestlist-access-select", className);

    if (readOnly) {
      return (
        <span
          lang={lang}
          data-role={value}
          data-variant={variant ?? "row"}
          data-readonly
          {...props}
          ref={setRef}
          className={`guestlist-root ${classes}`}
        >
          {name}
        </span>
      );
    }

    const entries: MenuEntry[] = roles.map((role) => {
      const disabled = !available.includes(role);
      const description = describeRole ? describeRole(role) : roleDescriptions[role];
      return {
        id: role,
        label: names[role] ?? role,
        description: (disabled && unavailableReason) || description,
        checked: role === value,
        disabled,
        onSelect: () => {
          if (role !== value) onValueChange(role);
        },
      };
    });
    // A ladder may name its roles freely; no role is empty, or begins with a space.
    for (const { label, onSelect } of actions) entries.push({ id: ` ${label}`, label, onSelect });
    if (onRemove) {
      const label = removeLabel ?? accessSelect.remove;
      entries.push({ id: "", label, danger: true, onSelect: onRemove });
    }

    return (
      <MenuButton
        data-role={value}
        {...props}
        ref={setRef}
        className={classes}
        label={label}
        pending={pending}
        disabledReason={disabledReason}
        variant={variant}
        value={name}
        entries={entries}
      />
    );
  },
);
