import { build } from "esbuild";
import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/index.ts", "src/messages/{en,fr,de,es,ja,ar}.ts"],
  platform: "neutral",
  unbundle: true,
  dts: true,
  publint: true,
  attw: { profile: "esm-only", level: "error", excludeEntrypoints: ["styles.css"] },
  // "use client" stays at the top of each file, since files are not joined.
  suppressWarnings: "MODULE_LEVEL_DIRECTIVE",
  plugins: [
    {
      name: "join-styles",
      async generateBundle() {
        const { outputFiles } = await build({
          entryPoints: ["src/styles.css"],
          bundle: true,
          write: false,
        });
        for (const { text } of outputFiles) {
          this.emitFile({ type: "asset", fileName: "styles.css", source: text });
        }
      },
    },
  ],
});
