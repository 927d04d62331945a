import { describe, expect, it } from "vitest";
import { judgeAudit } from "./judge-audit.ts";

const report = (advisories: object, totalDependencies = 67) =>
  JSON.stringify({ advisories, metadata: { vulnerabilities: {}, totalDependencies } });

const hole = {
  module_name: "hono",
  severity: "low",
  title: "Bodies without end",
  patched_versions: ">=4.99.0",
  url: "https://github.com/advisories/GHSA-0",
};

describe("given what an audit said", () => {
  it("should find nothing where nothing is known", () => {
    expect(judgeAudit(report({}), "")).toEqual({ findings: [], missing: null });
  });

  it("should tell of every hole, however low", () => {
    const { findings, missing } = judgeAudit(report({ 1: hole, 2: hole }), "a warning");
    expect(missing).toBeNull();
    expect(findings).toHaveLength(2);
    expect(findings[0]).toBe(
      "hono: Bodies without end (low; fixed in >=4.99.0) https://github.com/advisories/GHSA-0",
    );
  });

  it.each([
    "Error: ERR_PNPM_AUDIT_BAD_RESPONSE\n × The audit endpoint responded with 405",
    "Error: ERR_PNPM_AUDIT_BAD_RESPONSE\n × Failed to request the audit endpoint",
    "Error: ERR_PNPM_AUDIT_ENDPOINT_NOT_EXISTS",
  ])("should say that there was none after %j", (stderr) => {
    expect(judgeAudit("", stderr)).toEqual({
      findings: [],
      missing: expect.stringContaining("no audit"),
    });
  });

  it.each([
    ["", ""],
    ["", "Error: ERR_PNPM_AUDIT_NO_LOCKFILE"],
    ["{}", ""],
    ["<html>", ""],
    ["null", "Error: ERR_PNPM_AUDIT_BAD_RESPONSE"],
    [report({}, 0), ""],
  ])("should take no %j with %j for an audit", (stdout, stderr) => {
    expect(() => judgeAudit(stdout, stderr)).toThrow();
  });
});
