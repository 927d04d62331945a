import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { answerSchemas } from "../contract/answer-schemas.ts";
import { createMemoryDirectory, createMemoryRooms } from "../memory.ts";
import { createServices } from "../services.ts";
import { defineRoute } from "./define-route.ts";
import { ruledRoutes } from "./ruled-routes.ts";

const services = createServices({
  rooms: createMemoryRooms(),
  directory: createMemoryDirectory({ users: [] }),
  authenticate: () => null,
});
const ruled = defineRoute(
  services,
  { rule: "person", summary: "Users", answers: answerSchemas.users },
  () => [],
);

describe("given the routes of an app", () => {
  it("should tell what each declares, but not of what runs before them", () => {
    const app = new Hono().use(async (_, next) => next()).get("/users", ruled);
    expect(ruledRoutes(app.routes)).toMatchObject([
      { method: "GET", path: "/users", declaration: { rule: "person", summary: "Users" } },
    ]);
  });

  it.each([
    ["GET /open", new Hono().get("/users", ruled).get("/open", (c) => c.text("open"))],
    ["ALL /open", new Hono().all("/open", (c) => c.text("open"))],
    ["PURGE /open", new Hono().on("PURGE", "/open", (c) => c.text("open"))],
    ["GET /:anything", new Hono().get("/:anything", (c) => c.text("open"))],
  ])("should not let one start that declares no rule: %s", (name, app) => {
    expect(() => ruledRoutes(app.routes)).toThrow(`${name} declares no rule.`);
  });
});
