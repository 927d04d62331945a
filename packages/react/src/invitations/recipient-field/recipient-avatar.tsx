import { Avatar } from "../../avatar/index.ts";
import type { Recipient } from "../../dialog-state/invite-draft.ts";
import { MailIcon } from "../../ui/icons.tsx";

interface RecipientAvatarProps {
  recipient: Recipient;
  /** @default "small" */
  size?: "small" | "medium";
}

/** The picture beside a name; an envelope for somebody who is only an address. */
export function RecipientAvatar({ recipient, size = "small" }: RecipientAvatarProps) {
  if (recipient.kind === "email") {
    return (
      <span className="guestlist-recipient-envelope" data-size={size}>
        <MailIcon />
      </span>
    );
  }
  return (
    <Avatar
      name={recipient.label}
      src={recipient.avatar}
      colors={recipient.colors}
      size={size}
      shape={recipient.kind === "group" ? "square" : "circle"}
    />
  );
}
