import { limits } from "./limits.ts";

/** Control and other hidden characters would let one address look like another. */
const hidden = /[\p{C}\p{Default_Ignorable_Code_Point}]/u;

/** One @, and a domain of at least two labels. */
const shape = /^[^\s@,;:<>"()[\]\\]+@(?:[^\s@.,;:<>"()[\]\\]+\.)+[^\s@.,;:<>"()[\]\\]+$/u;

/** Whether text is an e-mail address, as far as one can see; the mail server has the last word. */
export function isEmailAddress(text: string): boolean {
  return text.length <= limits.emailLength && !hidden.test(text) && shape.test(text);
}
