import { describe, expect, it } from "vitest";
import { sum, tallyOfPlaywright, tallyOfVitest, withExitCode } from "./tally.ts";

const vitestReport = (files: object[], counts = {}) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: files,
  ...counts,
});

const playwrightReport = (stats = {}, errors: object[] = []) => ({
  stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats },
  errors,
});

describe("given a report of Vitest", () => {
  it("should count what passed, failed and was skipped", () => {
    const report = vitestReport(
      [{ status: "failed", assertionResults: [{ status: "failed" }, { status: "passed" }] }],
      { numPassedTests: 1, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 },
    );
    expect(tallyOfVitest(report)).toEqual({ passed: 1, failed: 1, skipped: 3 });
  });

  it("should count a file that could not be loaded as a failure", () => {
    const report = vitestReport([{ status: "failed", assertionResults: [] }]);
    expect(tallyOfVitest(report)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it("should refuse what is no report", () => {
    expect(() => tallyOfVitest({})).toThrow("report");
    expect(() => tallyOfVitest(null)).toThrow("report");
  });
});

describe("given a report of Playwright", () => {
  it("should count flaky tests as failed", () => {
    const report = playwrightReport({ expected: 4, unexpected: 1, flaky: 1, skipped: 2 });
    expect(tallyOfPlaywright(report)).toEqual({ passed: 4, failed: 2, skipped: 2 });
  });

  it("should count an error outside the tests", () => {
    const report = playwrightReport({}, [{ message: "the server did not start" }]);
    expect(tallyOfPlaywright(report)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe("given the exit code of a runner", () => {
  const clean = { passed: 3, failed: 0, skipped: 0 };

  it("should keep the count when the runner ended well", () => {
    expect(withExitCode(clean, 0)).toEqual(clean);
  });

  it("should count a failure when it ended badly with none, or was killed", () => {
    expect(withExitCode(clean, 1).failed).toBe(1);
    expect(withExitCode(clean, null).failed).toBe(1);
  });

  it("should not count failures twice", () => {
    expect(withExitCode({ ...clean, failed: 2 }, 1).failed).toBe(2);
  });
});

describe("given several runs", () => {
  it("should add them up", () => {
    const runs = [
      { passed: 1, failed: 2, skipped: 0 },
      { passed: 3, failed: 0, skipped: 1 },
    ];
    expect(sum(runs)).toEqual({ passed: 4, failed: 2, skipped: 1 });
  });
});
