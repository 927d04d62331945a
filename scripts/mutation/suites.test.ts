import { globSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { suites } from "./suites.ts";

const cwd = join(import.meta.dirname, "../..");

describe("given the sources whose mutants are tried", () => {
  const all = suites.flatMap(({ sources }) => sources);

  it.each(all)("should find some by %s", (glob) => {
    expect(globSync(glob, { cwd }).filter((path) => !path.endsWith(".test.ts"))).not.toEqual([]);
  });

  it("should find a test for each suite", () => {
    for (const { tests } of suites) {
      expect(globSync(`${tests}/src/**/*.test.ts`, { cwd })).not.toEqual([]);
    }
  });
});
