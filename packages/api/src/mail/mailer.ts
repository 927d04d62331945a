import type { RoleId } from "@guestlist/access";

interface MailFrame {
  /** The address it goes to. */
  to: string;
  room: { id: string; name: string | null };
  role: RoleId;
  /** Who caused it. */
  from: { id: string; name: string };
  /** What they wrote; plain text that may have several lines. */
  message: string | null;
}

/** What someone is written about. The app puts it into words and links: it knows its own pages. */
export type Mail =
  | (MailFrame & {
      /** Someone without an account here is invited. */
      kind: "invitation";
      /** Goes into the link; taken by `POST /invitations/accept`. */
      token: string;
      expiresAt: Date;
    })
  /** Someone who has an account was given access. */
  | (MailFrame & { kind: "granted" })
  /** Someone asks an owner for access, or for more. */
  | (MailFrame & { kind: "request" });

/**
 * Sends mail. It is called once the answer is on its way: a failure changes nothing that was
 * answered, and an invitation can be sent again.
 */
export interface Mailer {
  send(mail: Mail): Promise<void>;
}
