import type { Mail } from "@guestlist/api";
import { type MailContent, mailHtml } from "./mail-html.ts";
import { oneLine, plainLines } from "./plain-text.ts";

/** A message, ready to be sent. */
export interface ComposedMail {
  to: string;
  subject: string;
  text: string;
  html: string;
  link: MailContent["link"];
}

/**
 * Words a message.
 * @param baseUrl where people reach the demo, without a slash at the end. It comes from the
 *   settings, never from a request: whoever asks must not choose where links lead.
 */
export function composeMail(mail: Mail, baseUrl: string): ComposedMail {
  const { subject, ...content } = contentOf(mail, baseUrl);
  const { opening, quote, link, closing } = content;
  const paragraphs = [
    opening,
    ...(quote.length > 0 ? [quote.map((line) => `> ${line}`.trimEnd()).join("\n")] : []),
    `${link.text}:\n${link.href}`,
    closing,
  ];
  return {
    to: mail.to,
    subject,
    text: `${paragraphs.join("\n\n")}\n`,
    html: mailHtml(content),
    link,
  };
}

function contentOf(mail: Mail, baseUrl: string): MailContent & { subject: string } {
  const from = oneLine(mail.from.name) || "Someone";
  const document = `“${oneLine(mail.room.name ?? "") || oneLine(mail.room.id)}”`;
  const quote = mail.message === null ? [] : plainLines(mail.message);
  const page = `${baseUrl}/documents/${encodeURIComponent(mail.room.id)}`;
  switch (mail.kind) {
    case "invitation": {
      const subject = `${from} invited you to ${verbOf(mail.role)} ${document}`;
      return {
        subject,
        opening: `${subject}.`,
        quote,
        // After the #, so that the token reaches no server's log, and no other site.
        link: { text: "Accept the invitation", href: `${baseUrl}/invitation#${mail.token}` },
        closing: `The link works once, for ${oneLine(mail.to, 254)} alone, until ${dayOf(mail.expiresAt)}. If you do not know ${from}, you can ignore this message.`,
      };
    }
    case "granted":
      return {
        subject: `${from} shared ${document} with you`,
        opening: `${from} shared ${document} with you: you can ${verbOf(mail.role)} it.`,
        quote,
        link: { text: "Open the document", href: page },
        closing: `You get this message because ${from} asked us to tell you.`,
      };
    case "request": {
      const subject = `${from} asks to ${verbOf(mail.role)} ${document}`;
      return {
        subject,
        opening: `${subject}.`,
        quote,
        link: { text: "Open the document to answer", href: page },
        closing:
          "The request waits under Share. You get this message because you are an owner of the document.",
      };
    }
    default:
      return mail satisfies never;
  }
}

/** What a role lets one do with a document, after “to”. */
function verbOf(role: string): string {
  switch (role) {
    case "viewer":
      return "view";
    case "commenter":
      return "comment on";
    case "editor":
      return "edit";
    case "owner":
      return "own";
    default:
      return "open";
  }
}

function dayOf(date: Date): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(date);
}
