import { describe, expect, it } from "vitest";
import { featureImports } from "./feature-imports.ts";
import { repositoryOf } from "./repository.ts";

const people = {
  "packages/react/src/people/index.ts":
    'export * from "./list.tsx"; export * from "./selection/index.ts";',
  "packages/react/src/people/list.tsx": 'import "./selection/store.ts";',
  "packages/react/src/people/people.css": "",
  "packages/react/src/people/selection/index.ts": 'export * from "./store.ts";',
  "packages/react/src/people/selection/store.ts": "",
  "packages/react/src/people/explanation/reasons.ts": 'import "../selection/store.ts";',
};

const faultsOf = (path: string, code: string) =>
  featureImports(repositoryOf({ ...people, [path]: code }));

describe("given a feature with an index", () => {
  it.each([
    ["packages/react/src/dialog/content.tsx", 'import { List } from "../people/list.tsx";'],
    ["packages/react/src/dialog/content.tsx", 'import type { Row } from "../people/list.tsx";'],
    ["packages/react/src/dialog/content.tsx", 'const later = () => import("../people/list.tsx");'],
    ["packages/react/src/dialog/content.test.tsx", 'import { List } from "../people/list.tsx";'],
    ["packages/react/src/dialog/content.tsx", 'import "../people/people.css";'],
    ["packages/react/src/dialog/content.tsx", 'import "../people/selection/store.ts";'],
    ["packages/react/src/dialog/content.tsx", 'import "../people/explanation/reasons.ts";'],
    ["packages/react/src/index.ts", 'export { List } from "./people/list.tsx";'],
    [".storybook/preview.tsx", 'import "../packages/react/src/people/list.tsx";'],
    ["packages/api/tests/rules.test.ts", 'import "../../react/src/people/list.tsx";'],
  ])("should refuse that %s reaches past it with %s", (path, code) => {
    expect(faultsOf(path, `\n${code}`)).toEqual([
      expect.stringMatching(
        `^${path}:2: imports packages/react/src/people/.+ past .*people/index.ts`,
      ),
    ]);
  });

  it.each([
    ["packages/react/src/dialog/content.tsx", 'import { List } from "../people/index.ts";'],
    ["packages/react/src/dialog/content.tsx", 'import("../people/selection/index.ts");'],
    ["packages/react/src/people/row.test.tsx", 'import { List } from "./list.tsx";'],
    ["packages/react/src/people/row.tsx", 'import "./selection/store.ts";'],
    ["packages/react/tests/keys.test.tsx", 'import "../src/people/list.tsx";'],
  ])("should let %s have %s", (path, code) => {
    expect(faultsOf(path, code)).toEqual([]);
  });

  it("should have no say where there is no index", () => {
    const files = {
      "packages/react/src/messages/en/people.ts": "",
      "packages/react/src/dialog/content.tsx": 'import "../messages/en/people.ts";',
      "packages/access/src/roles/index.ts": "",
      "packages/access/src/roles/role.ts": "",
      "packages/access/src/index.ts": 'export * from "./roles/role.ts";',
    };
    expect(featureImports(repositoryOf(files))).toEqual([]);
  });
});
