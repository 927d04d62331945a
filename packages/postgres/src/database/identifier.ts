const ALLOWED = /^[\p{L}_][\p{L}\p{M}\p{N}_ -]*$/u;
/** Postgres cuts longer names off without a word. */
const MOST_BYTES = 63;

/**
 * A name from the options, quoted for SQL.
 *
 * @throws TypeError when it is not a plain name
 */
export function quoteIdentifier(name: string): string {
  if (!ALLOWED.test(name) || new TextEncoder().encode(name).length > MOST_BYTES) {
    throw new TypeError(
      `${JSON.stringify(name)} cannot be the name of a table or column: it must begin with a ` +
        "letter, have only letters, digits, spaces, _ and -, and at most 63 bytes.",
    );
  }
  return `"${name}"`;
}
