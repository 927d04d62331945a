/** What came of a run of tests. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

type Json = Record<string, unknown>;

/**
 * Counts the JSON report of Vitest. A file that could not be loaded holds no test at all, so it
 * counts as one failure.
 *
 * @throws if the report is not one
 */
export function tallyOfVitest(report: unknown): Tally {
  const summary = json(report);
  const broken = list(summary.testResults).filter((file) => {
    const { status, assertionResults } = json(file);
    const failures = list(assertionResults).filter((test) => json(test).status === "failed");
    return status === "failed" && failures.length === 0;
  });
  return {
    passed: count(summary.numPassedTests),
    failed: count(summary.numFailedTests) + broken.length,
    skipped: count(summary.numPendingTests) + count(summary.numTodoTests),
  };
}

/**
 * Counts the JSON report of Playwright. Its errors are those outside any test, such as a server
 * that does not start; a flaky test is a failed one.
 *
 * @throws if the report is not one
 */
export function tallyOfPlaywright(report: unknown): Tally {
  const { stats, errors } = json(report);
  const { expected, unexpected, flaky, skipped } = json(stats);
  return {
    passed: count(expected),
    failed: count(unexpected) + count(flaky) + list(errors).length,
    skipped: count(skipped),
  };
}

/** A runner that ends badly without a failed test to show for it has failed all the same. */
export function withExitCode(tally: Tally, exitCode: number | null): Tally {
  return exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

/** Adds up runs. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (total, next) => ({
      passed: total.passed + next.passed,
      failed: total.failed + next.failed,
      skipped: total.skipped + next.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null;
}

function json(value: unknown): Json {
  if (!isJson(value)) throw new Error("The report of the test runner has an unknown shape");
  return value;
}

function list(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Error("The report of the test runner lacks a list");
  return value;
}

function count(value: unknown): number {
  if (typeof value !== "number") throw new Error("The report of the test runner lacks a number");
  return value;
}
