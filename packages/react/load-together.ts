import { join, resolve } from "node:path";
import type { Plugin } from "rolldown";

/**
 * Bundlers make a file of every `import()`, and of whatever several of them share. What is needed
 * together is therefore loaded as one module, which passes on all of its `files`.
 */
export function loadTogether(name: string, files: readonly string[]): Plugin {
  const source = resolve("src");
  const together = join(source, `${name}.ts`);
  const paths = new Set(files.map((file) => join(source, file)));
  return {
    name: `load-together-${name}`,
    async resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== "string") return null;
      const found = await this.resolve(specifier, importer);
      return found && paths.has(found.id) ? together : null;
    },
    load: (id) =>
      id === together
        ? [...paths].map((path) => `export * from ${JSON.stringify(path)};`).join("\n")
        : null,
  };
}
