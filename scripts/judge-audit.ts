/** What an audit came to. */
export interface Audit {
  /** One line for each known hole; empty for none. */
  findings: readonly string[];
  /** Why there was no audit; `null` where there was one. */
  missing: string | null;
}

/** `pnpm` has no answer to read: the registry has no audit, or nobody reaches it. */
const unanswered = /ERR_PNPM_AUDIT_(BAD_RESPONSE|ENDPOINT_NOT_EXISTS)/;

/**
 * Reads what `pnpm audit --json` said.
 * @throws {Error} when it cannot be read, and it is not the registry that is missing.
 */
export function judgeAudit(stdout: string, stderr: string): Audit {
  if (stdout.trim() === "") {
    const [code] = unanswered.exec(stderr) ?? [];
    if (code === undefined) throw new Error(`The audit said nothing. ${stderr}`.trim());
    return { findings: [], missing: `the registry has no audit, or is out of reach (${code})` };
  }
  const report: unknown = JSON.parse(stdout);
  const advisories = property(report, "advisories");
  const audited = property(property(report, "metadata"), "totalDependencies");
  if (typeof advisories !== "object" || advisories === null || typeof audited !== "number") {
    throw new Error(`The audit is not like any known: ${stdout.slice(0, 300)}`);
  }
  if (audited === 0) throw new Error("The audit looked at nothing.");
  return { findings: Object.values(advisories).map(describe), missing: null };
}

function describe(advisory: unknown): string {
  const [name, severity, title, fixed, url] = (
    ["module_name", "severity", "title", "patched_versions", "url"] as const
  ).map((key) => String(property(advisory, key)));
  return `${name}: ${title} (${severity}; fixed in ${fixed}) ${url}`;
}

function property(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
