import type { Mailer } from "@guestlist/api";
import type { Environment } from "../environment/environment.ts";
import { publicUrlOf } from "../environment/public-url.ts";
import { createOutbox, type Outbox } from "./outbox.ts";
import { smtpMailer } from "./smtp-mailer.ts";

/** Where the demo's mail goes. */
export interface DemoMail {
  /** `null`: nobody is written to. */
  mailer: Mailer | null;
  /** What was kept instead of sent; `null` where nothing is. */
  outbox: Outbox | null;
}

/**
 * To the mail server of the environment. Without one it is kept for everyone to read, links with
 * it, which is only right where everyone may be anyone.
 */
export function demoMail(environment: Environment): DemoMail {
  const address = publicUrlOf(environment);
  if (environment.smtp) {
    return { mailer: smtpMailer({ ...environment.smtp, address }), outbox: null };
  }
  if (!environment.signInByName) return { mailer: null, outbox: null };
  const outbox = createOutbox(address);
  return { mailer: outbox, outbox };
}
