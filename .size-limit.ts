import { basename } from "node:path";
import type { Metafile, Plugin } from "esbuild";
import type { SizeLimitConfig } from "size-limit";

// What apps load, gzipped, in kB of 1,000, as Vite's bundler and esbuild split it. What several
// parts share is in fewer files with esbuild, so a small part brings more along there.

interface Budget {
  name: string;
  from: "react" | "api";
  /** Whether what is loaded later is measured too. */
  isAll?: true;
  rolldown: number;
  esbuild: number;
}

const budgets: Budget[] = [
  { name: "ShareDialog", from: "react", rolldown: 31, esbuild: 37 },
  { name: "ShareDialog", from: "react", isAll: true, rolldown: 51, esbuild: 58 },
  { name: "AccessSelect", from: "react", rolldown: 3.5, esbuild: 7.5 },
  { name: "AvatarList", from: "react", rolldown: 2, esbuild: 8.5 },
  { name: "createShareClient", from: "react", rolldown: 1.8, esbuild: 10 },
  { name: "createShareApi", from: "api", rolldown: 44, esbuild: 46 },
];

/** Apps have these anyway. */
const peers = [
  "react",
  "react-dom",
  "@tanstack/react-query",
  "@liveblocks/react",
  "@liveblocks/client",
];

const asVite = {
  platform: "browser",
  transform: { target: "es2022", define: { "process.env.NODE_ENV": '"production"' } },
};

const asEsbuild = { format: "esm", splitting: true, target: "es2022", logLevel: "error" };

/** Leaves what is loaded later out of the files that are measured. */
const firstLoad: Plugin = {
  name: "first-load",
  setup: ({ onEnd }) =>
    onEnd(({ metafile }) => {
      const outputs: Metafile["outputs"] = metafile?.outputs ?? {};
      const first = Object.keys(outputs).filter((path) => basename(path) === "index.js");
      for (const path of first) {
        for (const { path: next, kind } of outputs[path]?.imports ?? []) {
          if (kind === "import-statement" && !first.includes(next)) first.push(next);
        }
      }
      for (const path of Object.keys(outputs)) if (!first.includes(path)) delete outputs[path];
    }),
};

/** Adds to the configuration that size-limit has made. */
const adding =
  (options: object) =>
  <T extends object>(config?: T): T => {
    if (!config) throw new Error("There is no configuration to add to");
    return Object.assign(config, options);
  };

const config: SizeLimitConfig = budgets.flatMap(({ name, from, isAll, rolldown, esbuild }) => {
  const check = {
    path: `packages/${from}/dist/index.js`,
    import: `{ ${name} }`,
    ignore: from === "react" ? peers : [],
    gzip: true,
  };
  const label = isAll ? `${name} with all it loads later` : name;
  return [
    {
      ...check,
      ...(!isAll && { entry: "index" }),
      name: `${label}, rolldown`,
      limit: `${rolldown} kB`,
      disablePlugins: ["@size-limit/esbuild"],
      modifyRolldownConfig: adding(asVite),
    },
    {
      ...check,
      name: `${label}, esbuild`,
      limit: `${esbuild} kB`,
      disablePlugins: ["@size-limit/rolldown"],
      modifyEsbuildConfig: adding({ ...asEsbuild, plugins: isAll ? [] : [firstLoad] }),
    },
  ];
});

export default config;
