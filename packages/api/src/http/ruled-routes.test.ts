import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { createMemoryDirectory, createMemoryRooms } from "../memory.ts";
import { createServices } from "../services.ts";
import { defineRoute } from "./define-route.ts";
import { ruledRoutes } from "./ruled-routes.ts";

const services = createServices({
  rooms: createMemoryRooms(),
  directory: createMemoryDirectory({ users: [] }),
  authenticate: () => null,
});
const { handle } = defineRoute(
  services,
  "describeApi",
  { rule: "public", summary: "A description", answers: z.record(z.string(), z.unknown()) },
  () => ({}),
);

describe("given the routes of an app", () => {
  it("should tell what each declares, but not of what runs before them", () => {
    const app = new Hono().use(async (_, next) => next()).get("/users", handle);
    expect(ruledRoutes(app.routes)).toMatchObject([
      { method: "GET", path: "/users", declaration: { rule: "public", summary: "A description" } },
    ]);
  });

  it.each([
    ["GET /open", new Hono().get("/users", handle).get("/open", (c) => c.text("open"))],
    ["ALL /open", new Hono().all("/open", (c) => c.text("open"))],
    ["PURGE /open", new Hono().on("PURGE", "/open", (c) => c.text("open"))],
    ["GET /:anything", new Hono().get("/:anything", (c) => c.text("open"))],
  ])("should not let one start that declares no rule: %s", (name, app) => {
    expect(() => ruledRoutes(app.routes)).toThrow(`${name} declares no rule.`);
  });
});
