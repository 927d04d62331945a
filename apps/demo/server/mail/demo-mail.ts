import type { Mailer } from "@guestlist/api";
import type { Environment } from "../environment/environment.ts";
import { publicUrlOf } from "../environment/public-url.ts";
import { createOutbox, type Outbox } from "./outbox.ts";
import { smtpMailer } from "./smtp-mailer.ts";

/** Where the demo's mail goes. */
export interface DemoMail {
  /** `null` where no mail is sent. */
  mailer: Mailer | null;
  /** What was kept instead of sent; `null` where nothing is. */
  outbox: Outbox | null;
}

/**
 * Mail goes to the mail server of the environment. Without one it is kept for everyone to read,
 * links included, which is only right where anyone can sign in as anyone.
 */
export function demoMail(environment: Environment): DemoMail {
  const baseUrl = publicUrlOf(environment);
  if (environment.smtp) {
    return { mailer: smtpMailer({ ...environment.smtp, baseUrl }), outbox: null };
  }
  if (!environment.signInByName) return { mailer: null, outbox: null };
  const outbox = createOutbox(baseUrl);
  return { mailer: outbox, outbox };
}
