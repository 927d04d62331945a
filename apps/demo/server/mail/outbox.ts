import { randomUUID } from "node:crypto";
import type { Mailer } from "@guestlist/api";
import type { SentMail } from "../../model/sent-mail.ts";
import { composeMail } from "./compose-mail.ts";

export interface Outbox extends Mailer {
  /** Newest first. */
  list(): readonly SentMail[];
}

/** How many messages are kept; older ones go. */
const maxKept = 200;

/**
 * Keeps messages instead of sending them, for a demo without a mail server.
 * @param baseUrl where people reach the demo.
 */
export function createOutbox(baseUrl: string): Outbox {
  const mails: SentMail[] = [];
  return {
    async send(mail) {
      const { to, subject, text, link } = composeMail(mail, baseUrl);
      const sentAt = new Date().toISOString();
      mails.unshift({ id: randomUUID(), kind: mail.kind, to, subject, text, link, sentAt });
      mails.length = Math.min(mails.length, maxKept);
    },
    list: () => mails,
  };
}
