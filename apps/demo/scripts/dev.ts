import { fileURLToPath } from "node:url";
import { createServer } from "vite";
import { requestListener } from "../server/http/request-listener.ts";
import { runDemo } from "../server/launch/run-demo.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

await runDemo(async (app, { server, onStop, ...context }) => {
  const vite = await createServer({
    root,
    // Demos that run side by side must not rewrite each other's prepared dependencies.
    cacheDir: `node_modules/.vite/${process.env.PORT ?? "default"}`,
    server: { middlewareMode: true, hmr: { server } },
  });
  onStop(() => vite.close());
  const api = requestListener(app.fetch, context);
  return (request, response) => {
    if (request.url?.startsWith("/api/")) return api(request, response);
    // Vite writes scripts and styles into its pages, so only framing is forbidden here.
    response.setHeader("Content-Security-Policy", "frame-ancestors 'none'");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Content-Type-Options", "nosniff");
    return vite.middlewares(request, response);
  };
});
