import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { functionsOfKit } from "../../../.storybook/reading/functions-plugin.ts";
import * as kit from "../src/index.ts";
import { dataAttributes } from "./data-attributes.ts";

const text = (files: Record<string, string>) => Object.entries(files);
const pages = text(
  import.meta.glob<string>("./*.mdx", { query: "?raw", import: "default", eager: true }),
);
const recipes = import.meta.glob(["./recipes/*", "./brands/*"], { query: "?raw" });

/** What the pages hand to a block, such as `of="Avatar"` of `<Summary>`. */
const given = (block: string, prop: string) =>
  pages.flatMap(([page, source]) =>
    [...source.matchAll(new RegExp(`<${block} ${prop}="([^"]+)"`, "g"))].map(
      ([, value = ""]) => [page, value] as const,
    ),
  );

const functions = functionsOfKit();
const parts = Object.keys(kit.Share).map((part) => `Share${part}`);
const exported = Object.keys(kit).filter(
  (name) => !["Share", "ShareError", "createShareClient"].includes(name),
);

function missing(name: string): never {
  throw new Error(`Nothing exports ${name} with a comment.`);
}

describe("given the pages of text", () => {
  it.each(given("Summary", "of"))("%s should say what %s is for, by an example", (_, name) => {
    const [{ comment, signature } = missing(name), ...others] = functions.filter(
      (found) => found.name === name,
    );
    expect(others).toEqual([]);
    expect(comment.text).toMatch(/\.$/);
    expect(comment.example).toBeTruthy();
    expect(signature ?? "").not.toContain("return");
    if (name.startsWith("use")) expect(signature).toMatch(/^use\w+\(.*\): /s);
  });

  it.each(given("CodeFile", "name"))("%s should find the recipe %s", (_, name) => {
    expect(Object.keys(recipes).some((path) => path.endsWith(`/${name}`))).toBe(true);
  });

  it.each(given("AttributesTable", "of"))("%s should find the attributes of %s", (_, name) => {
    expect(dataAttributes[name]).not.toHaveLength(0);
  });

  it("should name style sheets that there are", () => {
    const named = pages.flatMap(([, source]) =>
      [...source.matchAll(/sheets=\{\[([^\]]*)\]/g)].flatMap(([, list = ""]) =>
        list.match(/[\w-]+/g),
      ),
    );
    expect(named.length).toBeGreaterThan(5);
    const sheets = readdirSync(new URL("../src", import.meta.url), { recursive: true }).map(
      (path) => String(path).replace(/^.*\//, ""),
    );
    for (const name of named) expect(sheets).toContain(`${name}.css`);
  });

  it("should have a table of the props of every component that is on one", () => {
    for (const [page, name] of given("Summary", "of")) {
      if (!/^[A-Z]/.test(name)) continue;
      const component = name.replace(/^Share(?=.)(?!Button|Dialog)/, "Share.");
      const [, source = ""] = pages.find(([path]) => path === page) ?? [];
      expect(source).toContain(`<PropsTable of={${component}}`);
    }
  });

  it("should have everything that the package exports", () => {
    const told = new Set(given("Summary", "of").map(([, name]) => name));
    for (const name of [...exported, ...parts]) expect(told).toContain(name);
  });
});
