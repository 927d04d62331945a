/** What a message says, before it has a form. */
export interface MailContent {
  /** The first sentence. */
  opening: string;
  /** What someone wrote, by lines. */
  quote: string[];
  link: { text: string; href: string };
  /** What else there is to know. */
  closing: string;
}

const style = {
  page: "margin:0;padding:24px;font:15px/1.5 system-ui,-apple-system,'Segoe UI',sans-serif;color:#16181d",
  quote: "margin:16px 0;padding:0 0 0 12px;border-left:3px solid #e3e5ea;color:#5f6572",
  button:
    "display:inline-block;padding:10px 16px;border-radius:8px;background:#2f5bea;color:#ffffff;text-decoration:none",
  quiet: "color:#5f6572",
} as const;

/** A message as a small page: nothing is loaded, and what people wrote is text alone. */
export function mailHtml({ opening, quote, link, closing }: MailContent): string {
  const quoted = quote.map(escapeHtml).join("<br>");
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"></head>',
    `<body style="${style.page}">`,
    `<p>${escapeHtml(opening)}</p>`,
    ...(quote.length > 0 ? [`<blockquote style="${style.quote}">${quoted}</blockquote>`] : []),
    `<p><a style="${style.button}" href="${escapeHtml(link.href)}">${escapeHtml(link.text)}</a></p>`,
    `<p style="${style.quiet}">${escapeHtml(closing)}</p>`,
    "</body></html>",
  ].join("\n");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
