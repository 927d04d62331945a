import { createContext, type RefObject, useContext } from "react";

interface Navigation {
  path: string;
  /** @param options.replace whether the way back leads past where one is. @default false */
  navigate(path: string, options?: { replace?: boolean }): void;
  /** Whether the next heading takes the focus, because what the page shows was replaced. */
  isNewPage: RefObject<boolean>;
}

export const NavigationContext = createContext<Navigation | null>(null);

/** Where one is, and how to go elsewhere. */
export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error("There is no <Router> above.");
  return navigation;
}
