import { rolldown } from "rolldown";

const app = "app.js";

/**
 * Bundles what `source` imports, from inside `folder`, with the bundler of Vite, the way an app in
 * production would, and answers of which files something is left.
 *
 * @throws if it cannot be bundled
 */
export async function bundledModules(
  source: string,
  folder: string,
  external: readonly string[],
): Promise<string[]> {
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
  const { output } = await bundled.generate({ format: "esm" });
  await bundled.close();
  return output.flatMap((file) =>
    file.type === "chunk"
      ? Object.entries(file.modules).flatMap(([path, { renderedLength }]) =>
          renderedLength > 0 ? [path] : [],
        )
      : [],
  );
}
