/** Hidden and control characters (`\p{C}`) would let one address look like another. */
const shape =
  /^[^\s@,;:<>"()[\]\\\p{C}]+@(?:[^\s@.,;:<>"()[\]\\\p{C}]+\.)+[^\s@.,;:<>"()[\]\\\p{C}]+$/u;

/** A pragmatic check: one @, a dot in the domain, no spaces; the mail server has the last word. */
export function isEmailAddress(text: string): boolean {
  return text.length <= 254 && shape.test(text);
}
