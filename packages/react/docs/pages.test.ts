import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { propsOf } from "../../../.storybook/reading/props-of.ts";
import { readFunction } from "../../../.storybook/reading/read-function.ts";
import { sources } from "../../../.storybook/reading/sources.ts";
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

const parts = Object.keys(kit.Share).map((part) => `Share${part}`);
const exported = Object.keys(kit).filter(
  (name) => name !== "Share" && name !== "createShareClient",
);

describe("given the pages of text", () => {
  it.each(given("PropsTable", "of"))("%s should tell every prop of %s", (_, name) => {
    const { members, elements } = propsOf(name, sources);
    expect(members.length + elements.length).toBeGreaterThan(0);
    const isComponent = [...exported, ...parts].includes(name);
    for (const { name: prop, isOptional, comment } of isComponent ? members : []) {
      if (prop === "children") continue;
      expect(comment.text || comment.default, prop).toBeTruthy();
      if (isOptional) expect(comment.default, prop).toBeTruthy();
    }
  });

  it.each(given("Summary", "of"))("%s should say what %s is for, by an example", (_, name) => {
    const { comment, signature } = readFunction(name, sources);
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

  it("should have everything that the package exports", () => {
    const told = new Set(given("Summary", "of").map(([, name]) => name));
    for (const name of [...exported, ...parts]) expect(told).toContain(name);
  });
});
