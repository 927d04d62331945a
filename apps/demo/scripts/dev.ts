import { fileURLToPath } from "node:url";
import { getRequestListener } from "@hono/node-server";
import { createServer } from "vite";
import { runDemo } from "../server/run-demo.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

await runDemo(async (app, { server, onStop }) => {
  const vite = await createServer({
    root,
    // Demos that run side by side must not rewrite each other's prepared dependencies.
    cacheDir: `node_modules/.vite/${process.env.PORT ?? "default"}`,
    server: { middlewareMode: true, hmr: { server } },
  });
  onStop(() => vite.close());
  const api = getRequestListener(app.fetch);
  return (request, response) =>
    request.url?.startsWith("/api/") ? api(request, response) : vite.middlewares(request, response);
});
