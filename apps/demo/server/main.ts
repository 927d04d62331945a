import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import { runDemo } from "./run-demo.ts";
import { webFiles } from "./web-files.ts";

await runDemo(async (app, { liveblocksUrl, hsts }) => {
  const files = await webFiles({ liveblocksUrl, hsts });
  return getRequestListener(new Hono().route("/", app).route("/", files).fetch);
});
