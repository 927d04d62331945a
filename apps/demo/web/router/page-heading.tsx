import { type ComponentProps, useEffect, useRef } from "react";
import { useNavigation } from "./use-navigation.ts";

/** The heading of a page. Whoever cannot see that the page changed is taken to it, and hears it. */
export function PageHeading(props: ComponentProps<"h1">) {
  const { isNewPage } = useNavigation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isNewPage.current) return;
    isNewPage.current = false;
    heading.current?.focus();
  }, [isNewPage]);
  return <h1 tabIndex={-1} {...props} ref={heading} />;
}
