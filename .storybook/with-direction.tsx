import type { Decorator } from "@storybook/react-vite";
import { useLayoutEffect } from "react";

/** Sets the writing direction of the document, portals included. */
export const withDirection: Decorator = (Story, { globals }) => {
  const direction = globals.direction === "rtl" ? "rtl" : "ltr";
  useLayoutEffect(() => {
    document.documentElement.dir = direction;
    return () => {
      document.documentElement.removeAttribute("dir");
    };
  }, [direction]);
  return <Story />;
};
