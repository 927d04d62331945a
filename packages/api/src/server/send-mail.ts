import type { Mail } from "../ports/mailer.ts";
import { logWarning } from "./log.ts";
import type { RequestContext } from "./request-context.ts";
import type { Services } from "./services.ts";

/** Sends mail once the answer is on its way, one after the other. */
export function sendMail(
  { mailer }: Services,
  mails: readonly Mail[],
  context: RequestContext,
): void {
  if (!mailer || mails.length === 0) return;
  context.run(async () => {
    for (const mail of mails) {
      await mailer.send(mail).catch(() => logWarning(context, "mail_not_sent"));
    }
  });
}
