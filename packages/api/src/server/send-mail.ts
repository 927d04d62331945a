import type { Mail } from "../ports/mailer.ts";
import type { Background } from "./background.ts";
import { logWarning } from "./log.ts";
import type { Services } from "./services.ts";

/** Sends mail once the answer is on its way, one after the other. */
export function sendMail(
  { mailer }: Services,
  mails: readonly Mail[],
  background: Background,
): void {
  if (!mailer || mails.length === 0) return;
  background.run(async () => {
    for (const mail of mails) {
      await mailer.send(mail).catch(() => logWarning(background, "mail_not_sent"));
    }
  });
}
