import addonA11y from "@storybook/addon-a11y";
import addonDocs from "@storybook/addon-docs";
import { definePreview } from "@storybook/react-vite";
import { configure } from "storybook/test";
import { withDirection } from "./with-direction.tsx";
import { withTheme } from "./with-theme.tsx";
import "../packages/react/src/styles.css";

// Stories wait for parts that load later, which a busy machine takes seconds for.
configure({ asyncUtilTimeout: 10_000 });

export default definePreview({
  addons: [addonA11y(), addonDocs()],
  tags: ["autodocs"],
  parameters: { a11y: { test: "error" }, layout: "padded" },
  initialGlobals: { theme: "system", direction: "ltr" },
  globalTypes: {
    theme: {
      description: "Colours",
      toolbar: {
        title: "Theme",
        icon: "contrast",
        dynamicTitle: true,
        items: [
          { value: "system", title: "System", icon: "browser" },
          { value: "light", title: "Light", icon: "sun" },
          { value: "dark", title: "Dark", icon: "moon" },
        ],
      },
    },
    direction: {
      description: "Writing direction",
      toolbar: {
        title: "Direction",
        icon: "transfer",
        dynamicTitle: true,
        items: [
          { value: "ltr", title: "Left to right" },
          { value: "rtl", title: "Right to left" },
        ],
      },
    },
  },
  decorators: [withTheme, withDirection],
});
