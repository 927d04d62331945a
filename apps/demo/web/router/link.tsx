import type { ComponentProps } from "react";
import { useNavigation } from "./use-navigation.ts";

interface LinkProps extends ComponentProps<"a"> {
  href: string;
}

/** A link within the app; a click that asks for a new tab or a download stays the browser's. */
export function Link({ href, onClick, ...props }: LinkProps) {
  const { navigate } = useNavigation();
  return (
    <a
      href={href}
      onClick={(event) => {
        onClick?.(event);
        const isPlain =
          event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
        if (event.defaultPrevented || !isPlain) return;
        event.preventDefault();
        navigate(href);
      }}
      {...props}
    />
  );
}
