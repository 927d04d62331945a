import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";
import { Pages } from "./pages.tsx";
import { Router } from "./router/router.tsx";
import { SessionProvider } from "./session/session-provider.tsx";

/** The whole demo. */
export function App() {
  const [queryClient] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={queryClient}>
      <Router>
        <SessionProvider>
          <Pages />
        </SessionProvider>
      </Router>
    </QueryClientProvider>
  );
}
