import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { repeatedRuns } from "./repeated-runs.ts";

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

async function runsIn(files: Record<string, string>): Promise<string[]> {
  const root = await mkdtemp(join(tmpdir(), "guestlist-house-"));
  folders.push(root);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(root, dirname(path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return repeatedRuns(root, ["packages"]);
}

const name = (word: string) => `export const ${word} = "${word}";\n`;
const statements = [
  "const full = prices.reduce((sum, price) => sum + price, 0);",
  "const reduced = full - full * discount;",
  'if (reduced < 0) throw new RangeError("Nobody is paid for buying");',
  "const rounded = Math.round(reduced * 100) / 100;",
  "const text = format(rounded, currency);",
  "console.log(text, reduced, prices.length);",
];
const run = `${statements.join("\n")}\n`;

describe("given source that says something twice", () => {
  it("should find where", async () => {
    expect(
      await runsIn({
        "packages/api/src/a.ts": `${name("a")}${run}`,
        "packages/api/src/deep/b.ts": `${name("b")}${name("c")}${run}`,
      }),
    ).toEqual([
      expect.stringMatching(
        /^packages\/api\/src\/(?:a|deep\/b)\.ts:\d+: \d+ lines stand at packages\/api\/src\/(?:a|deep\/b)\.ts:\d+ too/,
      ),
    ]);
  });

  it("should find it under another comment", async () => {
    const commented = run.replace("const text", "// As it is written.\nconst text");
    const files = {
      "packages/a.ts": `${name("a")}${run}`,
      "packages/b.ts": `${name("b")}${commented}`,
    };
    expect(await runsIn(files)).toHaveLength(1);
  });
});

describe("given source in which only these repeat", () => {
  const imports = ["a", "b", "c", "d", "e", "f", "g", "h"]
    .map((word) => `import { ${word}, type ${word.toUpperCase()} } from "./${word}.ts";\n`)
    .join("");

  it.each([
    ["tests", { "packages/a.ts": run, "packages/a.test.ts": run, "packages/tests/b.ts": run }],
    ["stories", { "packages/a.tsx": run, "packages/a.stories.tsx": run }],
    ["texts", { "packages/a.ts": run, "packages/messages/en/a.ts": run }],
    [
      "imports",
      { "packages/a.ts": `${imports}${name("x")}`, "packages/b.ts": `${imports}${name("y")}` },
    ],
    [
      "five lines",
      {
        "packages/a.ts": `${name("a")}${statements.slice(0, 5).join("\n")}`,
        "packages/b.ts": `${name("b")}${run}`,
      },
    ],
  ])("should not count %s", async (_, files) => {
    expect(
      await runsIn({
        "packages/other.ts": `${name("other")}${run.replaceAll(/\w+/g, "$&_")}`,
        ...files,
      }),
    ).toEqual([]);
  });
});

describe("given nothing to search", () => {
  it("should not say that all is well", async () => {
    await expect(runsIn({ "packages/a.test.ts": run })).rejects.toThrow(/were not looked for/);
  });
});
