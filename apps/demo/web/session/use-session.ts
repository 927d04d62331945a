import { createContext, useContext } from "react";
import type { DemoPerson } from "../../model/person.ts";

export interface SessionValue {
  /** `null` for a guest. */
  person: DemoPerson | null;
  /** The people who can sign in by name; none where that is off. */
  people: DemoPerson[];
  /** The same without who is signed in. */
  otherPeople: DemoPerson[];
  /** Whether mail is kept, to be read at `/outbox`. */
  hasOutbox: boolean;
  signIn(userId: string): Promise<void>;
  /** Signs in whoever has the address; an address that nobody has gets an account. */
  signInByEmail(email: string): Promise<void>;
  signOut(): Promise<void>;
}

/** Apart from its provider, so that an edit of that one does not make a second context. */
export const SessionContext = createContext<SessionValue | null>(null);

/** Who is signed in, and how to change that. */
export function useSession(): SessionValue {
  const session = useContext(SessionContext);
  if (!session) throw new Error("There is no <SessionProvider> above.");
  return session;
}
