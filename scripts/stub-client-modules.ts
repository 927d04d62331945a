import { registerHooks } from "node:module";

// `node --import …/stub-client-modules.ts`: a module that says `"use client"` is not run. What it
// exports becomes references, as a bundler of server components makes them.

const directive = /^(\s|\/\*[\s\S]*?\*\/|\/\/.*)*["']use client["']/;
const declared = /^export (?:async )?(?:const|function|class) (\w+)/gm;
const listed = /^export \{([^}]*)\}/gm;

function namesIn(source: string): string[] {
  const lists = [...source.matchAll(listed)].flatMap(([, list = ""]) => list.split(","));
  const fromLists = lists.map(
    (entry) =>
      entry
        .trim()
        .split(/\s+as\s+/)
        .at(-1) ?? "",
  );
  const names = [...source.matchAll(declared)].map(([, name = ""]) => name);
  return [...names, ...fromLists].filter((name) => name !== "" && !name.startsWith("type "));
}

registerHooks({
  load(url, context, next) {
    // Components are written in a syntax that Node does not read.
    const format = url.endsWith(".tsx") ? "module-typescript" : context.format;
    const loaded = next(url, { ...context, format });
    const source = loaded.source?.toString() ?? "";
    if (!directive.test(source)) return loaded;
    const references = namesIn(source).map((name) => {
      const reference = JSON.stringify({ client: name });
      return name === "default"
        ? `export default ${reference};`
        : `export const ${name} = ${reference};`;
    });
    return { format: "module", source: references.join("\n"), shortCircuit: true };
  },
});
