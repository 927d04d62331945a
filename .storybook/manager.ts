import { addons } from "storybook/manager-api";
import { getPreferredColorScheme } from "storybook/theming";
import { themes } from "./themes.ts";

addons.setConfig({
  theme: themes[getPreferredColorScheme()],
  sidebar: { showRoots: true },
});
