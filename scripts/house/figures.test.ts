import { describe, expect, it } from "vitest";
import { largestFolder, linesOfKit, printFigure } from "./figures.ts";
import { repositoryOf } from "./repository.ts";

const files = (folder: string, count: number, ending = "ts") =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`${folder}/file-${index}.${ending}`, ""]),
  );

describe("given the folders of the source", () => {
  it("should find the one with the most files, and tell tests apart", () => {
    expect(
      largestFolder(
        repositoryOf({
          ...files("packages/react/src/people", 4, "tsx"),
          ...files("packages/react/src/people", 2, "test.tsx"),
          ...files("packages/react/src/people", 1, "stories.tsx"),
          "packages/react/src/people/people.css": "",
          ...files("packages/react/src/people/selection", 3),
          ...files("packages/react/src/messages/fr", 9),
          ...files("packages/react/src/appearance/__screenshots__/a", 9, "png"),
          ...files("packages/react/docs", 9),
          ...files("scripts", 9),
        }),
      ),
    ).toMatchObject({ value: 5, budget: 20, detail: expect.stringMatching(/src\/people, 8 with/) });
  });

  it("should count the demo", () => {
    expect(largestFolder(repositoryOf(files("apps/demo/server", 3)))).toMatchObject({ value: 3 });
  });
});

describe("given the source of the kit", () => {
  it("should count the lines that are published, texts and styles aside", () => {
    const figure = linesOfKit(
      repositoryOf({
        "packages/react/package.json": JSON.stringify({
          name: "@guestlist/react",
          exports: { ".": { "@guestlist/source": "./src/index.ts" } },
        }),
        "packages/react/src/index.ts": 'export * from "./people/list.tsx";\n// Two.\n',
        "packages/react/src/people/list.tsx":
          'import "../messages/en.ts";\n\nconst later = () => import("./row.tsx");\n',
        "packages/react/src/people/row.tsx": "// One.\n",
        "packages/react/src/people/row.test.tsx": "// Not counted.\n",
        "packages/react/src/people/row.fixture.tsx": "// Not counted.\n",
        "packages/react/src/people/people.css": "a {\n}\n",
        "packages/react/src/messages/en.ts": "// Not counted.\n",
      }),
    );
    expect(figure).toMatchObject({ value: 6, name: "lines of the kit" });
    expect(figure.detail).toMatch(/^3 files, .*; 2 lines of style sheets/);
  });
});

describe("given a figure", () => {
  it("should print it with its budget", () => {
    const figure = { name: "circles", value: 1, budget: 0, detail: "" };
    expect(printFigure(figure)).toBe("· circles: 1 of 0");
    expect(printFigure({ ...figure, detail: "why" })).toBe("· circles: 1 of 0 (why)");
  });
});
