import { build } from "esbuild";
import { defineConfig } from "tsdown";
import { loadTogether } from "./load-together.ts";

export default defineConfig({
  entry: ["src/index.ts", "src/messages/{en,fr,de,es,ja,ar}.ts"],
  platform: "neutral",
  unbundle: true,
  dts: true,
  publint: true,
  attw: { profile: "esm-only", level: "error", excludeEntrypoints: ["styles.css"] },
  // "use client" stays at the top of each file, since files are not joined.
  suppressWarnings: "MODULE_LEVEL_DIRECTIVE",
  plugins: [
    loadTogether("soon", [
      "changes/before-and-after.ts",
      "changes/confirmation/confirmation-panel.tsx",
      "invitations/announce-invited.ts",
      "invitations/invitation-row.tsx",
      "people/live-rows.tsx",
      "requests/request-list.tsx",
      "rows/row-problem.tsx",
    ]),
    loadTogether("opened", [
      "activity/activity-panel.tsx",
      "groups/group-members.tsx",
      "invitations/invite-message.tsx",
      "people/explanation/access-explanation.tsx",
      "requests/ask-for-more.tsx",
      "requests/request-when-denied.tsx",
      "selection/row-checkbox.tsx",
      "selection/selection-bar.tsx",
      "settings/settings-panel.tsx",
    ]),
    {
      name: "join-styles",
      async generateBundle() {
        const { outputFiles } = await build({
          entryPoints: ["src/styles.css"],
          bundle: true,
          write: false,
        });
        for (const { text } of outputFiles) {
          this.emitFile({ type: "asset", fileName: "styles.css", source: text });
        }
      },
    },
  ],
});
