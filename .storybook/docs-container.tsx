import { DocsContainer, type DocsContainerProps } from "@storybook/addon-docs/blocks";
import { type PropsWithChildren, useEffect, useLayoutEffect, useState } from "react";
import { GLOBALS_UPDATED, SET_GLOBALS } from "storybook/internal/core-events";
import { getPreferredColorScheme } from "storybook/theming";
import { themes } from "./themes.ts";
import "./blocks/blocks.css";

/** Draws a page of documentation in the theme that was chosen in the toolbar. */
export function ThemedDocsContainer({ children, ...props }: PropsWithChildren<DocsContainerProps>) {
  const theme = useTheme(props.context);
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
    document.documentElement.style.colorScheme = theme;
  }, [theme]);
  return (
    <DocsContainer {...props} theme={themes[theme]}>
      {children}
    </DocsContainer>
  );
}

interface Globals {
  globals?: { theme?: unknown };
}

function useTheme({ channel }: DocsContainerProps["context"]): "light" | "dark" {
  const [chosen, setChosen] = useState<unknown>(() => {
    const [{ globals }]: [Globals] = channel.last(GLOBALS_UPDATED) ??
      channel.last(SET_GLOBALS) ?? [{}];
    return globals?.theme;
  });
  useEffect(() => {
    const follow = ({ globals }: Globals) => setChosen(globals?.theme);
    channel.on(GLOBALS_UPDATED, follow);
    channel.on(SET_GLOBALS, follow);
    return () => {
      channel.off(GLOBALS_UPDATED, follow);
      channel.off(SET_GLOBALS, follow);
    };
  }, [channel]);
  return chosen === "light" || chosen === "dark" ? chosen : getPreferredColorScheme();
}
