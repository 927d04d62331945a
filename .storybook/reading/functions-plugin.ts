import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { type FunctionSource, readFunctions } from "./read-functions.ts";

const root = join(import.meta.dirname, "../..");
const files = globSync("packages/react/src/**/*.{ts,tsx}", {
  cwd: root,
  exclude: (path) => /\.(?:test|stories|fixture)\.tsx?$/.test(path),
}).map((path) => join(root, path));

/** What the kit says of its components and hooks; Storybook's generator knows components alone. */
export const functionsOfKit = (): FunctionSource[] =>
  files.flatMap((path) => readFunctions(path, readFileSync(path, "utf8")));

/** Hands it to pages, as `virtual:functions`. */
export const functions = (): Plugin => ({
  name: "guestlist-functions",
  resolveId: (source) => (source === "virtual:functions" ? "\0virtual:functions" : null),
  load(id) {
    if (id !== "\0virtual:functions") return null;
    for (const path of files) this.addWatchFile(path);
    return `export const functions = ${JSON.stringify(functionsOfKit())};`;
  },
});
