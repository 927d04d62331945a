import { describe, expect, it } from "vitest";
import { packageImports } from "./package-imports.ts";
import { repositoryOf } from "./repository.ts";

const manifest = (name: string, more: object = {}) =>
  JSON.stringify({
    name: `@guestlist/${name}`,
    exports: { ".": { "@guestlist/source": "./src/index.ts" } },
    ...more,
  });

const packages = {
  "packages/access/package.json": manifest("access"),
  "packages/access/src/index.ts": "",
  "packages/access/src/roles/role.ts": "",
  "packages/access/tests/rooms.ts": "",
  "packages/api/package.json": manifest("api"),
  "packages/api/src/index.ts": 'import "./room.ts";',
  "packages/api/src/room.ts": "",
  "packages/testing/package.json": manifest("testing", {
    private: true,
    exports: { ".": "./src/index.ts", "./*": "./src/*.ts" },
  }),
  "packages/testing/src/index.ts": 'import "./people.ts"; import "@guestlist/api";',
  "packages/testing/src/people.ts": "",
  "apps/demo/package.json": '{ "name": "@guestlist/demo", "private": true }',
};

const faultsOf = (path: string, code: string) =>
  packageImports(repositoryOf({ ...packages, [path]: code }));

describe("given packages", () => {
  it.each([
    ["packages/api/src/room.ts", "../../access/src/roles/role.ts", /name/],
    ["packages/api/src/room.ts", "../../access/tests/rooms.ts", /name/],
    ["packages/api/tests/rules.test.ts", "../../access/src/index.ts", /name/],
    ["apps/demo/server/main.ts", "../../../packages/access/src/index.ts", /name/],
    ["packages/api/src/room.ts", "@guestlist/access/src/roles/role.ts", /No package offers/],
    ["apps/demo/server/main.ts", "@guestlist/acess", /No package offers/],
    ["packages/api/src/room.test.ts", "@guestlist/testing/nobody", /No package offers/],
    ["packages/api/src/room.test.ts", "../../testing/src/people.ts", /by its name/],
    [".storybook/preview.tsx", "../packages/testing/src/index.ts", /by its name/],
    ["scripts/model.ts", "../packages/testing/src/people.ts", /by its name/],
    ["packages/api/src/room.ts", "@guestlist/testing", /Only tests/],
    ["apps/demo/server/main.ts", "@guestlist/testing", /Only tests/],
  ])("should refuse that %s imports %s", (path, specifier, message) => {
    const faults = faultsOf(path, `\nimport type { It } from "${specifier}";`);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(message);
    expect(faults[0]).toContain(`${path}:2: imports ${specifier}`);
  });

  it.each([
    ["packages/api/src/room.ts", "@guestlist/access"],
    ["packages/api/src/room.ts", "./index.ts"],
    ["packages/api/tests/rules.test.ts", "../src/room.ts"],
    ["packages/api/tests/rules.test.ts", "@guestlist/testing"],
    ["packages/api/src/room.test.ts", "@guestlist/testing"],
    ["packages/api/src/room.test.ts", "@guestlist/testing/people"],
    ["packages/api/src/room.stories.tsx", "@guestlist/testing"],
    ["apps/demo/server/main.test.ts", "@guestlist/testing"],
    ["apps/demo/e2e/share.e2e.ts", "@guestlist/testing"],
    ["apps/demo/scripts/soak/world.ts", "@guestlist/testing"],
    [".storybook/preview.tsx", "@guestlist/testing"],
    [".storybook/preview.tsx", "../packages/api/src/room.ts"],
    ["scripts/model.ts", "@guestlist/testing"],
  ])("should let %s import %s", (path, specifier) => {
    expect(faultsOf(path, `import "${specifier}";`)).toEqual([]);
  });
});
