import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";

interface Navigation {
  path: string;
  navigate(path: string): void;
}

const NavigationContext = createContext<Navigation | null>(null);

/** Three pages need no library: the path is state, and the browser's history follows it. */
export function Router({ children }: { children: ReactNode }) {
  const [path, setPath] = useState(location.pathname);
  const isFirst = useRef(true);

  useEffect(() => {
    const follow = () => setPath(location.pathname);
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, []);

  // Whoever cannot see that the page changed hears its heading.
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    scrollTo(0, 0);
    document.querySelector<HTMLElement>("h1")?.focus();
  }, [path]);

  const navigation = useMemo(
    () => ({
      path,
      navigate(next: string) {
        history.pushState(null, "", next);
        setPath(next);
      },
    }),
    [path],
  );
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}

function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error("There is no <Router> above.");
  return navigation;
}

export function usePath(): string {
  return useNavigation().path;
}

export function useNavigate(): (path: string) => void {
  return useNavigation().navigate;
}
