import { useState } from "react";
import { useSession } from "./use-session.ts";

/** Signing in by an address alone, and what came of it. */
export function useSignInByEmail() {
  const { signInByEmail } = useSession();
  const [failure, setFailure] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);
  return {
    failure,
    isPending,
    async start(address: string) {
      if (isPending) return;
      setFailure(null);
      setPending(true);
      await signInByEmail(address)
        .catch((error: Error) => setFailure(error.message))
        .finally(() => setPending(false));
    },
  };
}
