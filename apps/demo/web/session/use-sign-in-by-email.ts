import { useMutation } from "@tanstack/react-query";
import { useSession } from "./use-session.ts";

/** Signing in by an address alone, and what came of it. */
export function useSignInByEmail() {
  const { signInByEmail } = useSession();
  return useMutation({ mutationFn: signInByEmail, networkMode: "always" });
}
