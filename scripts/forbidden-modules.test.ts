import { describe, expect, it } from "vitest";
import { forbiddenModules } from "./forbidden-modules.ts";

describe("given the modules of a bundle for browsers", () => {
  it.each([
    "/app/node_modules/.pnpm/zod@4.6.7/node_modules/zod/v4/core/schemas.js",
    "/app/node_modules/@liveblocks/node/dist/index.js",
    "/app/node_modules/react-remove-scroll/dist/es2015/UI.js",
    "C:\\app\\packages\\api\\src\\memory.ts",
    "/app/packages/api/dist/upstream/index.js",
    "/app/node_modules/hono/dist/hono.js",
    "/app/apps/demo/server/main.ts",
  ])("should find %s", (path) => {
    expect(forbiddenModules(["dist/index.js", path])).toEqual([path]);
  });

  it("should let pass what pages are made of", () => {
    const modules = [
      "/app/packages/react/src/index.ts",
      "/app/packages/client/dist/index.js",
      "/app/node_modules/@liveblocks/client/dist/index.js",
      "/app/node_modules/@radix-ui/react-dialog/dist/index.mjs",
    ];
    expect(forbiddenModules(modules)).toEqual([]);
  });
});
