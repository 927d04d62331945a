import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";
import { type AroundNavHandler, Router } from "wouter";
import { Pages } from "./pages.tsx";
import { SessionProvider } from "./session/session-provider.tsx";

/** The browser scrolls back by itself on the way back, and only then. */
const navigateToTop: AroundNavHandler = (navigate, to, options) => {
  navigate(to, options);
  scrollTo(0, 0);
};

/** The whole demo. */
export function App() {
  const [queryClient] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={queryClient}>
      <Router aroundNav={navigateToTop}>
        <SessionProvider>
          <Pages />
        </SessionProvider>
      </Router>
    </QueryClientProvider>
  );
}
