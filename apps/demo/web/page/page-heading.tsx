import { type ComponentProps, useEffect, useRef } from "react";
import { takeHeadingFocus } from "./heading-focus.ts";

/** The heading of a page. After a change of page it takes the focus, so that a screen reader says it. */
export function PageHeading(props: ComponentProps<"h1">) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeHeadingFocus()) heading.current?.focus();
  }, []);
  return <h1 tabIndex={-1} {...props} ref={heading} />;
}
