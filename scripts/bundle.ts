import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** What an app would load for some imports, minified. */
export interface Bundle {
  /** Gzipped bytes of what is loaded at once. */
  initial: number;
  /** Gzipped bytes with what is loaded on demand. */
  everything: number;
  /** The absolute paths of the files it is made of, without those of which nothing was left. */
  modules: string[];
}

/**
 * Bundles what `source` imports, from inside `folder`, the way an app in production would.
 *
 * @throws if it cannot be bundled
 */
export async function bundle(
  source: string,
  folder: string,
  external: readonly string[],
): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: folder, sourcefile: "app.ts" },
    absWorkingDir: folder,
    outdir: "out",
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    external: [...external],
    logLevel: "silent",
  });
  const outputs = Object.entries(metafile.outputs);
  const sizes = new Map(
    outputFiles.map(({ path, contents }) => [path, gzipSync(contents, { level: 9 }).byteLength]),
  );
  const sizeOf = (output: string) => {
    const found = [...sizes].find(([path]) => path.replaceAll("\\", "/").endsWith(`/${output}`));
    if (found === undefined) throw new Error(`${output} was bundled, but not given`);
    return found[1];
  };

  const initial = new Set<string>();
  const visit = (output: string) => {
    if (initial.has(output)) return;
    initial.add(output);
    for (const { path, kind, external: outside } of metafile.outputs[output]?.imports ?? []) {
      if (kind === "import-statement" && outside !== true) visit(path);
    }
  };
  for (const [output, { entryPoint }] of outputs) if (entryPoint === "app.ts") visit(output);

  const total = (names: Iterable<string>) =>
    [...names].reduce((bytes, output) => bytes + sizeOf(output), 0);
  const modules = outputs.flatMap(([, { inputs }]) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [resolve(folder, path)] : [],
    ),
  );
  return { initial: total(initial), everything: total(outputs.map(([name]) => name)), modules };
}
