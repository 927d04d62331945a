import { describe, expect, it } from "vitest";
import { importCircles } from "./import-circles.ts";
import { repositoryOf } from "./repository.ts";

const circlesIn = (files: Record<string, string>) => importCircles(repositoryOf(files));

describe("given files that import each other", () => {
  it.each([
    ["values", 'import { b } from "./b.ts";'],
    ["types", 'import type { B } from "./b.ts";'],
    ["a type in its place", 'export type A = import("./b.ts").B;'],
    ["what they pass on", 'export { b } from "./b.ts";'],
    ["all that they pass on", 'export * from "./b.ts";'],
    ["what loads later", 'export const later = () => import("./b.ts");'],
  ])("should find a circle of %s", (_, code) => {
    const [circle, ...others] = circlesIn({
      "scripts/a.ts": `// A comment.\n${code}`,
      "scripts/b.ts": 'import { c } from "./deep/c.ts"; export const b = c;',
      "scripts/deep/c.ts": 'import "../a.ts"; export const c = 1;',
    });
    expect(others).toEqual([]);
    expect(circle).toMatch(/^scripts\/(?:a\.ts:2|b\.ts:1|deep\/c\.ts:1): imports .+, then itself/);
    for (const path of ["scripts/a.ts", "scripts/b.ts", "scripts/deep/c.ts"]) {
      expect(circle).toContain(path);
    }
  });

  it("should find a circle between packages", () => {
    const manifest = (name: string) =>
      JSON.stringify({
        name: `@guestlist/${name}`,
        exports: { ".": { "@guestlist/source": "./src/index.ts" } },
      });
    expect(
      circlesIn({
        "packages/access/package.json": manifest("access"),
        "packages/access/src/index.ts": 'import "@guestlist/api";',
        "packages/api/package.json": manifest("api"),
        "packages/api/src/index.ts": 'export * from "@guestlist/access";',
      }),
    ).toHaveLength(1);
  });

  it("should find a file that imports itself", () => {
    expect(circlesIn({ "scripts/a.ts": 'import "./a.ts";' })).toHaveLength(1);
  });

  it("should tell circles apart", () => {
    const pair = (a: string, b: string) => ({
      [`scripts/${a}.ts`]: `import "./${b}.ts";`,
      [`scripts/${b}.ts`]: `import "./${a}.ts"; import "react";`,
    });
    expect(circlesIn({ ...pair("a", "b"), ...pair("c", "d") })).toHaveLength(2);
  });
});

describe("given files that import one way", () => {
  it("should find nothing, however often one is reached", () => {
    expect(
      circlesIn({
        "scripts/a.ts": 'import "./b.ts"; import "./c.ts"; import "./gone.ts";',
        "scripts/b.ts": 'import "./c.ts"; // import "./a.ts";',
        "scripts/c.ts": "export const text = 'import \"./a.ts\"';",
      }),
    ).toEqual([]);
  });
});
