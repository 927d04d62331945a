import type { Mailer } from "@guestlist/api";
import { createTransport } from "nodemailer";
import { composeMail } from "./compose-mail.ts";

export interface SmtpMailerOptions {
  /** Such as `smtps://user:password@mail.example.com`. */
  url: string;
  /** The sender, such as `Guestlist <share@example.com>`. */
  from: string;
  /** Where people reach the demo. */
  baseUrl: string;
}

/** Sends mail through an SMTP server. */
export function smtpMailer({ url, from, baseUrl }: SmtpMailerOptions): Mailer {
  const transport = createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    // No part of a message is ever taken from a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(mail) {
      const { to, subject, text, html } = composeMail(mail, baseUrl);
      await transport.sendMail({
        from,
        // As an object it is one address, whatever is in it.
        to: { name: "", address: to },
        subject,
        text,
        html,
        headers: { "Auto-Submitted": "auto-generated" },
      });
    },
  };
}
