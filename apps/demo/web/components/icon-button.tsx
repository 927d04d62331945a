import type { ComponentProps } from "react";
import { Icon, type IconName } from "./icon.tsx";

interface IconButtonProps extends ComponentProps<"button"> {
  icon: IconName;
  label: string;
}

/** A button with an icon alone; its label is read aloud, and shown on hover. */
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
