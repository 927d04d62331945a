import { logWarning } from "../http/log.ts";
import type { RequestContext } from "../http/request-context.ts";
import type { Services } from "../services.ts";
import type { Mail } from "./mailer.ts";

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
