import { mkdtemp, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";
import type { RenderedPage } from "./render.tsx";

/** The Reacts that are supported, by their packages. */
export const reacts = { "18": "-18", "19": "" } as const;
export type ReactVersion = keyof typeof reacts;

export interface PageBundle {
  render(isOpen: boolean): Promise<RenderedPage>;
  /** By path, such as `/hydrate.js` and `/styles.css`. */
  files: ReadonlyMap<string, string>;
}

const require = createRequire(import.meta.url);
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Builds the page for a server and for a browser, on one React, all of it from the sources. */
export async function bundlePage(version: ReactVersion): Promise<PageBundle> {
  const folderOf = (name: string) => dirname(require.resolve(`${name}${reacts[version]}`));
  const options = {
    bundle: true,
    write: false,
    jsx: "automatic",
    conditions: ["@guestlist/source"],
    define: { "process.env.NODE_ENV": '"development"' },
    alias: { react: folderOf("react"), "react-dom": folderOf("react-dom") },
    // `"use client"` means nothing to a bundle.
    logLevel: "error",
  } satisfies BuildOptions;
  const [server, browser] = await Promise.all([
    build({ ...options, entryPoints: [here("render.tsx")], platform: "node", format: "cjs" }),
    build({
      ...options,
      entryPoints: [here("hydrate.tsx"), here("../../src/styles.css")],
      entryNames: "[name]",
      outdir: "/",
      platform: "browser",
      format: "esm",
      splitting: true,
    }),
  ]);
  const file = join(await mkdtemp(join(tmpdir(), "guestlist-page-")), "render.cjs");
  await writeFile(file, server.outputFiles[0]?.text ?? "");
  const { renderPage }: { renderPage: PageBundle["render"] } = require(file);
  return {
    render: renderPage,
    files: new Map(browser.outputFiles.map(({ path, text }) => [path, text])),
  };
}
