import type { ComponentProps } from "react";
import { Icon, type IconName } from "./icon.tsx";

interface IconButtonProps extends ComponentProps<"button"> {
  icon: IconName;
  label: string;
}

/** A button that is a drawing alone; its label is said, and shown to whoever points at it. */
export function IconButton({ icon, label, ...props }: IconButtonProps) {
  return (
    <button
      className="button"
      data-kind="icon"
      type="button"
      aria-label={label}
      title={label}
      {...props}
    >
      <Icon name={icon} />
    </button>
  );
}
