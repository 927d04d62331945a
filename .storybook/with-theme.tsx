import type { Decorator } from "@storybook/react-vite";
import { useLayoutEffect } from "react";

/**
 * Sets `data-theme` on the document itself, so that what is drawn in a portal follows too;
 * "system" leaves the attribute out and the media query decides.
 */
export const withTheme: Decorator = (Story, { globals }) => {
  const theme = globals.theme;
  useLayoutEffect(() => {
    const root = document.documentElement;
    const chosen = theme === "light" || theme === "dark" ? theme : undefined;
    if (chosen !== undefined) root.dataset.theme = chosen;
    root.style.colorScheme = chosen ?? "light dark";
    // Named, so that contrast can be computed against it.
    root.style.backgroundColor = "Canvas";
    return () => {
      delete root.dataset.theme;
      root.style.colorScheme = "";
      root.style.backgroundColor = "";
    };
  }, [theme]);
  return <Story />;
};
