/** A message of the demo that was kept instead of sent, as `GET /api/outbox` lists it. */
export interface SentMail {
  id: string;
  kind: "invitation" | "granted" | "request";
  /** The address it is for. */
  to: string;
  subject: string;
  /** The plain text, with the link in it. */
  text: string;
  /** Where it leads. */
  link: { text: string; href: string };
  /** ISO 8601. */
  sentAt: string;
}
