import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dataAttributes, givenDataAttributes, ownDataAttributes } from "./data-attributes.ts";

const kit = import.meta.glob<string>(["../src/**/*.{ts,tsx}", "!**/*.{test,stories,fixture}.*"], {
  query: "?raw",
  import: "default",
  eager: true,
});

const source = new URL("../src/", import.meta.url);
const sheets = readdirSync(source, { recursive: true })
  .map(String)
  .filter((path) => path.endsWith(".css"))
  .map((path) => readFileSync(new URL(path, source), "utf8"));
const sources = [...Object.values(kit), ...sheets];

/** In the source an attribute is written as such, or as a property of `dataset`. */
const used = new Set(
  sources.flatMap((source) => [
    ...(source.match(/(?<![\w-])data-[a-z-]+/g) ?? []),
    ...[...source.matchAll(/\bdataset\.(\w+)/g)].map(
      ([, key = ""]) => `data-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    ),
  ]),
);

describe("given every data attribute of the kit", () => {
  it("should document it, or keep it to itself, and nothing else", () => {
    const documented = Object.values(dataAttributes).flatMap((list) =>
      list.map(({ name }) => name),
    );
    const known = [...documented, ...ownDataAttributes, ...givenDataAttributes];
    expect([...new Set(known)].sort()).toEqual([...used].sort());
  });

  it("should document one on elements that can be found, once each", () => {
    const rows = Object.values(dataAttributes).flatMap((list) =>
      list.map(({ name, on }) => `${name} ${on}`),
    );
    expect(new Set(rows).size).toBe(rows.length);
    const classes = rows.flatMap((row) => row.match(/(?<=\.)guestlist-[\w-]+/g) ?? []);
    for (const name of classes) expect(sources.join("\n")).toContain(name);
  });
});
