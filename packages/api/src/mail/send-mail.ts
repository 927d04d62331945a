import type { Task } from "../http/index.ts";
import type { Mail, Mailer } from "./mailer.ts";

/** Sends mail once the answer is on its way, one after the other. */
export function sendMail(mailer: Mailer | null, mails: readonly Mail[], task: Task): void {
  if (!mailer || mails.length === 0) return;
  task.later(async () => {
    for (const mail of mails) {
      await mailer.send(mail).catch(() => task.warn("mail_not_sent"));
    }
  });
}
