import { readFile } from "node:fs/promises";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { requestListener } from "../http/request-listener.ts";
import { pageHeaders } from "../http/security-headers.ts";
import { logRequests } from "../log/log-requests.ts";
import type { Pages } from "./launch-demo.ts";

/**
 * Serves the built web app; every path that is no file is a page of it.
 * @throws {Error} when it has not been built.
 */
export function builtPages(folder: string): Pages {
  return async (app, context) => {
    const page = await readFile(`${folder}/index.html`, "utf8").catch(() => {
      throw new Error("The web app is not built yet. Run “pnpm build” first.");
    });
    const files = new Hono()
      .use(logRequests(context.log), pageHeaders(context.liveblocksUrl))
      .get(
        "/assets/*",
        serveStatic({
          root: folder,
          onFound: (_path, c) => c.header("Cache-Control", "public, max-age=31536000, immutable"),
        }),
        (c) => c.text("Not found", 404),
      )
      .use("/icon.svg", serveStatic({ root: folder }))
      .get("*", (c) => c.html(page, 200, { "Cache-Control": "no-cache" }))
      .all("*", (c) => c.text("Method not allowed", 405, { Allow: "GET, HEAD" }));
    return requestListener(new Hono().route("/", app).route("/", files).fetch, context);
  };
}
