/** A row as a driver answers it. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * The rows of a result, whichever driver it is from.
 *
 * @throws TypeError when the driver answers something else than an object with `rows`
 */
export function rowsOf(result: unknown): Row[] {
  if (isObject(result) && Array.isArray(result.rows)) return result.rows.filter(isObject);
  throw new TypeError("The database driver did not answer an object with `rows`.");
}

/** A column that is never null. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  throw new TypeError(`The database answered ${typeof value} where a text was expected.`);
}

/** A column that may be null, as an optional value. */
export function optionalText(value: unknown): string | undefined {
  return value === null ? undefined : textOf(value);
}

/** A column of the type text[]; entries that are null are left out. */
export function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
}

function isObject(value: unknown): value is Row {
  return typeof value === "object" && value !== null;
}
