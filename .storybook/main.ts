import type { StorybookConfig } from "@storybook/react-vite";
import remarkGfm from "remark-gfm";
import { defaultClientConditions, mergeConfig } from "vite";
import { docgen } from "./docgen/plugin.ts";
import { functions } from "./reading/functions-plugin.ts";

const config: StorybookConfig = {
  framework: "@storybook/react-vite",
  stories: ["../packages/react/docs/*.mdx", "../packages/react/{src,docs}/**/*.stories.tsx"],
  addons: [
    {
      name: "@storybook/addon-docs",
      // Tables in pages of text.
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    "@storybook/addon-a11y",
    "@storybook/addon-vitest",
  ],
  core: {
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
    enableCrashReports: false,
  },
  // Nothing that asks to be set up, and no second switch beside our own.
  features: { backgrounds: false, changeDetection: false, sidebarOnboardingChecklist: false },
  typescript: { reactDocgen: false },
  viteFinal: (inherited) =>
    mergeConfig(inherited, {
      // Only pages of text have tables of props, and tests do not draw those.
      plugins: [functions(), process.env.VITEST ? null : docgen()],
      resolve: { conditions: ["@guestlist/source", ...defaultClientConditions] },
    }),
};

export default config;
