import {
  createContext,
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";

interface Navigation {
  path: string;
  navigate(path: string): void;
  /** Whether the next heading takes the focus, because what the page shows was replaced. */
  isNewPage: RefObject<boolean>;
}

const NavigationContext = createContext<Navigation | null>(null);

/** Three pages need no library: the path is state, and the browser's history follows it. */
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
      navigate(next: string) {
        history.pushState(null, "", next);
        isNewPage.current = true;
        setPath(next);
        scrollTo(0, 0);
      },
    }),
    [path],
  );
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}

/** Where one is, and how to go elsewhere. */
export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error("There is no <Router> above.");
  return navigation;
}
