const longestAddress = 254;

/** Whether text is an e-mail address that a message could be sent to. */
export function isEmailAddress(text: string): boolean {
  return (
    text.length <= longestAddress &&
    text.isWellFormed() &&
    !/\p{Cc}/u.test(text) &&
    /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]+$/u.test(text)
  );
}
