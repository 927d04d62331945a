import { defineConfig } from "tsdown";

export default defineConfig({
  entry: [
    "src/index.ts",
    "src/directory.ts",
    "src/liveblocks.ts",
    "src/memory.ts",
    "src/testing/index.ts",
  ],
  platform: "neutral",
  unbundle: true,
  dts: true,
  publint: true,
  attw: { profile: "esm-only", level: "error" },
});
