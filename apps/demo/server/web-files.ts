import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { pageHeaders } from "./security-headers.ts";

/**
 * Serves the built web app; every path that is no file is a page of it.
 * @throws {Error} when it has not been built.
 */
export async function webFiles(options: { liveblocksUrl: string | null; hsts: boolean }) {
  const root = fileURLToPath(new URL("../dist", import.meta.url));
  const page = await readFile(`${root}/index.html`, "utf8").catch(() => {
    throw new Error("The web app is not built yet. Run “pnpm build” first.");
  });
  return new Hono()
    .use(pageHeaders(options))
    .get(
      "/assets/*",
      serveStatic({
        root,
        onFound: (_path, c) => c.header("Cache-Control", "public, max-age=31536000, immutable"),
      }),
      (c) => c.text("Not found", 404),
    )
    .use("/icon.svg", serveStatic({ root }))
    .get("*", (c) => c.html(page, 200, { "Cache-Control": "no-cache" }));
}
