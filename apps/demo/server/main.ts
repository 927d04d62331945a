import { fileURLToPath } from "node:url";
import { Hono } from "hono";
import { requestListener } from "./request-listener.ts";
import { runDemo } from "./run-demo.ts";
import { webFiles } from "./web-files.ts";

const built = fileURLToPath(new URL("../dist", import.meta.url));

await runDemo(async (app, { liveblocksUrl, ...context }) => {
  const files = await webFiles({ folder: built, liveblocksUrl, log: context.log });
  return requestListener(new Hono().route("/", app).route("/", files).fetch, context);
});
