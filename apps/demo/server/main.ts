import { fileURLToPath } from "node:url";
import { Hono } from "hono";
import { webFiles } from "./http/built-pages.ts";
import { requestListener } from "./http/request-listener.ts";
import { runDemo } from "./launch/run-demo.ts";

const built = fileURLToPath(new URL("../dist", import.meta.url));

await runDemo(async (app, { liveblocksUrl, ...context }) => {
  const files = await webFiles({ folder: built, liveblocksUrl, log: context.log });
  return requestListener(new Hono().route("/", app).route("/", files).fetch, context);
});
