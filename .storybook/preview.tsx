import addonA11y from "@storybook/addon-a11y";
import addonDocs from "@storybook/addon-docs";
import { definePreview } from "@storybook/react-vite";
import { configure } from "storybook/test";
import { axeOptions, axeRules } from "./axe-rules.ts";
import { isTested } from "./is-tested.ts";
import { localeOf, messagesIn } from "./locales.ts";
import { setPlayed } from "./played.ts";
import { globalTypes, tested, unchosen, widths } from "./toolbar.ts";
import { withTheme } from "./with-theme.tsx";
import { withToolbar } from "./with-toolbar.tsx";
import "@guestlist/react/styles.css";

// Stories wait for parts that load later, which a busy machine takes seconds for.
configure({ asyncUtilTimeout: 10_000 });

/** Tests draw stories alone; the pages of text would bring every source along. */
const docs = isTested ? {} : (await import("./pages.ts")).pages;

export default definePreview({
  addons: [addonA11y(), addonDocs()],
  parameters: {
    a11y: { test: "error", config: axeRules, options: axeOptions },
    docs,
    layout: "padded",
    options: {
      storySort: {
        order: [
          "Introduction",
          "Getting started",
          "Recipes",
          "Theming",
          "Languages",
          "Headless use",
          "Accessibility",
          "Components",
          [
            "ShareDialog",
            [
              "Changes",
              "Questions",
              "Invite",
              "Requests",
              "Invitations",
              "People",
              "Groups",
              "Selection",
              "GeneralAccess",
              "Activity",
              "Settings",
              "CopyLink",
              "Root",
              "Trigger",
              "Content",
              "Appearance",
            ],
            "Share",
            "ShareButton",
            "RequestAccess",
            "AccessBoundary",
            "RoomAvatars",
            "AvatarList",
            "Avatar",
            "AccessSelect",
            "GuestlistProvider",
            "Hooks",
          ],
          "*",
          "Internal",
        ],
      },
    },
    viewport: { options: widths },
  },
  initialGlobals: isTested ? tested : unchosen,
  globalTypes,
  loaders: [async ({ globals }) => ({ messages: await messagesIn(localeOf(globals.locale)) })],
  decorators: [withTheme, withToolbar],
  beforeEach:
    ({ id }) =>
    () =>
      setPlayed(id, false),
  afterEach: ({ id }) => setPlayed(id, true),
});
