import { gzipSync } from "node:zlib";
import { type OutputChunk, rolldown } from "rolldown";

/** What an app would load for some imports, minified. */
export interface Bundle {
  /** Gzipped bytes of what is loaded at once. */
  initial: number;
  /** Gzipped bytes with what is loaded on demand. */
  everything: number;
  /** The files it is made of, without those of which nothing was left. */
  modules: string[];
}

const app = "app.js";

/**
 * Bundles what `source` imports, from inside `folder`, with the bundler of Vite, the way an app in
 * production would.
 *
 * @throws if it cannot be bundled
 */
export async function bundle(
  source: string,
  folder: string,
  external: readonly string[],
): Promise<Bundle> {
  const bundled = await rolldown({
    input: app,
    cwd: folder,
    platform: "browser",
    transform: { target: "es2022", define: { "process.env.NODE_ENV": '"production"' } },
    external: (id) => external.some((name) => id === name || id.startsWith(`${name}/`)),
    logLevel: "silent",
    plugins: [
      {
        name: "app",
        resolveId: (id) => (id === app ? `${folder}/${app}` : null),
        load: (id) => (id === `${folder}/${app}` ? source : null),
      },
    ],
  });
  const { output } = await bundled.generate({ format: "esm", minify: true });
  await bundled.close();
  const chunks = new Map(
    output.flatMap((file) => (file.type === "chunk" ? [[file.fileName, file] as const] : [])),
  );

  const initial = new Set<OutputChunk>();
  const visit = (chunk: OutputChunk | undefined) => {
    if (!chunk || initial.has(chunk)) return;
    initial.add(chunk);
    for (const name of chunk.imports) visit(chunks.get(name));
  };
  for (const chunk of chunks.values()) if (chunk.isEntry) visit(chunk);

  const total = (some: Iterable<OutputChunk>) =>
    [...some].reduce((bytes, { code }) => bytes + gzipSync(code, { level: 9 }).byteLength, 0);
  const modules = [...chunks.values()].flatMap((chunk) =>
    Object.entries(chunk.modules).flatMap(([path, { renderedLength }]) =>
      renderedLength > 0 ? [path] : [],
    ),
  );
  return { initial: total(initial), everything: total(chunks.values()), modules };
}
