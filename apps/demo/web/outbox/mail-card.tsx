import { useId } from "react";
import type { SentMail } from "../../model/sent-mail.ts";

/** A message, and where it leads. */
export function MailCard({ mail }: { mail: SentMail }) {
  const { to, subject, text, link, sentAt } = mail;
  const subjectId = useId();
  return (
    <li className="mail-card">
      <article aria-labelledby={subjectId}>
        <h2 id={subjectId}>
          <bdi>{subject}</bdi>
        </h2>
        <p className="mail-facts">
          To <bdi>{to}</bdi> · <time dateTime={sentAt}>{timeText(sentAt)}</time>
        </p>
        <p className="mail-text">{text.trim()}</p>
        <a className="button" href={hrefOf(mail)} aria-describedby={subjectId}>
          {link.text}
        </a>
      </article>
    </li>
  );
}

/**
 * The link, within this page's own origin: the address in the mail may be a proxy's. Whose mail it
 * is is known here, so the page of the invitation need not ask.
 */
function hrefOf({ kind, to, link }: SentMail): string {
  const { pathname, hash } = new URL(link.href);
  return kind === "invitation" ? `${pathname}${hash}&${encodeURIComponent(to)}` : pathname;
}

function timeText(date: string): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" }).format(
    new Date(date),
  );
}
