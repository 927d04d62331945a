export { grantMails, mailRoom, sender } from "./grant-mails.ts";
export type { Mail, Mailer } from "./mailer.ts";
export { sendMail } from "./send-mail.ts";
