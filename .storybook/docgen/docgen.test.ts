import { globSync } from "node:fs";
import { join } from "node:path";
import { withCustomConfig } from "react-docgen-typescript";
import { describe, expect, it } from "vitest";
import * as kit from "../../packages/react/src/index.ts";
import { options, tsconfigPath } from "./plugin.ts";

const source = join(import.meta.dirname, "../../packages/react/src");
const files = globSync("**/*.tsx", {
  cwd: source,
  exclude: (path) => /\.(?:test|stories|fixture)\.tsx$/.test(path),
}).map((path) => join(source, path));
const generated = withCustomConfig(tsconfigPath, {
  ...options,
  shouldIncludePropTagMap: true,
  propFilter: ({ parent }) => !parent?.fileName.includes("node_modules"),
}).parse(files);

const parts = Object.keys(kit.Share).map((part) => `Share${part}`);
const components = [...Object.keys(kit), ...parts].filter(
  (name) => name !== "Share" && name !== "ShareError" && /^[A-Z]/.test(name),
);

describe("given what Storybook's generator finds", () => {
  it.each(components)("should tell every prop of %s", (name) => {
    const [component, ...others] = generated.filter(({ displayName }) => displayName === name);
    expect(component).toBeDefined();
    expect(others).toEqual([]);
    for (const { name: prop, required, description, tags } of Object.values(
      component?.props ?? {},
    )) {
      if (prop === "children") continue;
      const { default: fallback }: { default?: string } = tags ?? {};
      expect(description || fallback, prop).toBeTruthy();
      if (!required) expect(fallback, prop).toBeTruthy();
    }
  });

  it("should know what components take from each other", () => {
    const dialog = generated.find(({ displayName }) => displayName === "ShareDialog");
    expect(Object.keys(dialog?.props ?? {})).toEqual(
      expect.arrayContaining(["roomId", "classNames"]),
    );
    expect(dialog?.props.roomId).toMatchObject({ required: true, type: { name: "string" } });
  });
});
