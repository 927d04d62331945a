import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { NavigationContext } from "./use-navigation.ts";

/** A few pages need no library: the path is state, and the browser's history follows it. */
export function Router({ children }: { children: ReactNode }) {
  const [path, setPath] = useState(location.pathname);
  const isNewPage = useRef(false);

  useEffect(() => {
    const follow = () => {
      isNewPage.current = true;
      setPath(location.pathname);
    };
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, []);

  const navigation = useMemo(
    () => ({
      path,
      isNewPage,
      navigate(next: string, { replace = false }: { replace?: boolean } = {}) {
        if (replace) history.replaceState(null, "", next);
        else history.pushState(null, "", next);
        isNewPage.current = true;
        setPath(next);
        scrollTo(0, 0);
      },
    }),
    [path],
  );
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}
