import { useRef, useState } from "react";
import type { Recipient } from "../../../src/dialog-state/invite-draft.ts";
import type { RecipientOption } from "../../../src/invitations/recipient-field/recipient.ts";
import { RecipientField } from "../../../src/invitations/recipient-field/recipient-field.tsx";
import type { RecipientFieldProps } from "../../../src/invitations/recipient-field/use-recipient-field.ts";

/** People and groups the examples search in. */
export const directory: readonly RecipientOption[] = [
  {
    key: "user:maya",
    kind: "person",
    label: "Maya Chen",
    detail: "maya@acme.io",
    already: "Can already edit",
  },
  {
    key: "user:marc",
    kind: "person",
    label: "Marc Chevalier",
    detail: "marc@acme.io",
    colors: ["#f59e0b", "#b45309"],
  },
  { key: "user:maren", kind: "person", label: "Maren Weiß", detail: "maren.weiss@acme.io" },
  { key: "user:zoe", kind: "person", label: "Zoe Martin", detail: "zoe@acme.io" },
  { key: "group:marketing", kind: "group", label: "Marketing", detail: "34 people" },
];

export const ana: Recipient = {
  key: "user:ana",
  kind: "person",
  label: "Ana Ruiz",
  detail: "ana@acme.io",
  colors: ["#14b8a6", "#0f766e"],
};
export const design: Recipient = {
  key: "group:design",
  kind: "group",
  label: "Design",
  detail: "21 people",
  colors: ["#ec4899", "#be185d"],
};
export const lea: Recipient = { key: "email:lea@x.io", kind: "email", label: "lea@x.io" };

export interface ExampleProps extends Partial<RecipientFieldProps> {
  initialText?: string;
}

/** The field with a directory that answers at once, or with the options it is given. */
export function RecipientFieldExample({
  initialText = "",
  recipients: initial = [],
  ...props
}: ExampleProps) {
  const [recipients, setRecipients] = useState<readonly Recipient[]>(initial);
  const [text, setText] = useState(initialText);
  const [said, setSaid] = useState<readonly string[]>([]);
  const [sent, setSent] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const found = directory.filter(({ label, detail }) =>
    `${label} ${detail}`.toLowerCase().includes(text.trim().toLowerCase()),
  );

  return (
    <form
      className="guestlist-root"
      style={{ background: "var(--guestlist-background)", padding: 20, maxInlineSize: 560 }}
      onSubmit={(event) => {
        event.preventDefault();
        setSent((count) => count + 1);
      }}
    >
      <RecipientField
        text={text}
        recipients={recipients}
        options={found}
        status={text.trim() ? "ready" : "idle"}
        emailAllowed
        inputRef={input}
        {...props}
        onTextChange={(next) => {
          setText(next);
          props.onTextChange?.(next);
        }}
        onRecipientsChange={(next) => {
          setRecipients(next);
          props.onRecipientsChange?.(next);
        }}
        onSubmit={() => props.onSubmit?.()}
        onAnnounce={(message) => {
          setSaid((messages) => [...messages, message]);
          props.onAnnounce?.(message);
        }}
      />
      <output hidden data-testid="said">
        {said.join("|")}
      </output>
      <output hidden data-testid="forms sent">
        {sent}
      </output>
    </form>
  );
}
