import { CodeOrSourceMdx, Source } from "@storybook/addon-docs/blocks";
import type { ComponentProps } from "react";
import { useTheme } from "storybook/theming";

const useIsDark = () => useTheme().base === "dark";

/** Code in the colours of the page around it. */
export function ThemedSource(props: ComponentProps<typeof Source>) {
  return <Source dark={useIsDark()} {...props} />;
}

/** The same for the code in a page's own text. */
export function ThemedCode(props: ComponentProps<typeof CodeOrSourceMdx>) {
  const isBlock = props.className !== undefined;
  const dark = useIsDark();
  return <CodeOrSourceMdx {...props} {...(isBlock && { dark })} />;
}
