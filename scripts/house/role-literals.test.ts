import { describe, expect, it } from "vitest";
import { repositoryOf } from "./repository.ts";
import { roleLiterals } from "./role-literals.ts";

const faultsIn = (code: string, path = "packages/react/src/people/row.tsx") =>
  roleLiterals(
    repositoryOf({
      "packages/react/package.json": JSON.stringify({
        name: "@guestlist/react",
        exports: {
          ".": { "@guestlist/source": "./src/index.ts" },
          "./messages/en": { "@guestlist/source": "./src/messages/en.ts" },
        },
      }),
      "packages/react/src/index.ts": 'export { Row } from "./people/row.tsx";',
      "packages/react/src/people/row.tsx": "",
      "packages/react/src/messages/en.ts": "",
      [path]: code,
    }),
  );

describe("given the source of the kit", () => {
  it.each([
    ["viewer", 'const weakest = "viewer";'],
    ["commenter", "const may = role === `commenter`;"],
    ["editor", 'type Role = "editor" | null;'],
    ["owner", 'const row = <li data-role="owner" />;'],
    ["owner", 'const names = { "owner": 1 };'],
  ])("should find the role %s in %s", (role, code) => {
    const [fault, ...others] = faultsIn(`\n${code}`);
    expect(others).toEqual([]);
    expect(fault).toContain(`packages/react/src/people/row.tsx:2: names the role "${role}"`);
  });

  it.each([
    'const may = rules.editorsCanShare; // Only an owner or "editor".',
    'const said = "the owner";',
    "const { owner } = metadata; const text = <b>owner</b>;",
  ])("should find none in %s", (code) => {
    expect(faultsIn(code)).toEqual([]);
  });

  it.each(["messages/en.ts", "people/row.test.tsx", "people/row.stories.tsx"])(
    "should let %s name one",
    (file) => {
      expect(faultsIn('export const role = "owner";', `packages/react/src/${file}`)).toEqual([]);
    },
  );
});
