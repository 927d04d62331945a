/** Licences under which anybody may ship our packages with what they need. */
const permissive = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "Unlicense",
]);

/**
 * Reads what `pnpm licenses list --json` said: one line for each package under a licence that asks
 * for more, or that nobody has looked at.
 * @throws {Error} when it cannot be read, or holds nothing.
 */
export function refusedLicences(stdout: string): string[] {
  const listed: unknown = JSON.parse(stdout);
  if (typeof listed !== "object" || listed === null || Object.keys(listed).length === 0) {
    throw new Error("No licences were listed.");
  }
  return Object.entries(listed).flatMap(([licence, packages]) =>
    isPermissive(licence) ? [] : namesOf(packages).map((name) => `${name} is under ${licence}`),
  );
}

/** One of several is enough where there is a choice; all of them are needed where there is none. */
function isPermissive(expression: string): boolean {
  const plain = expression.replace(/^\((.*)\)$/, "$1");
  if (/[()]/.test(plain)) return false;
  return plain
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((licence) => permissive.has(licence.trim())));
}

function namesOf(packages: unknown): string[] {
  if (!Array.isArray(packages)) throw new Error("The packages of a licence are no list.");
  return packages.map((entry: unknown) =>
    typeof entry === "object" && entry !== null && "name" in entry ? String(entry.name) : "?",
  );
}
