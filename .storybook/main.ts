import type { StorybookConfig } from "@storybook/react-vite";
import remarkGfm from "remark-gfm";
import { defaultClientConditions, mergeConfig } from "vite";

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
  typescript: { reactDocgen: "react-docgen" },
  viteFinal: (inherited) =>
    mergeConfig(inherited, {
      resolve: { conditions: ["@guestlist/source", ...defaultClientConditions] },
    }),
};

export default config;
