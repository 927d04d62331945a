import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useMemo } from "react";
import type { Configuration } from "../../model/configuration.ts";
import type { DemoPerson, Session } from "../../model/person.ts";
import { focusNextHeading } from "../page/heading-focus.ts";
import { MessagePage } from "../page/message-page.tsx";
import { request } from "../request.ts";
import { PersonProviders } from "./person-providers.tsx";
import { SessionContext, type SessionValue } from "./use-session.ts";

const sessionKey = ["session"];
const noPeople: DemoPerson[] = [];

/** Knows who is signed in, also when another tab signs in as someone else. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const queryClient = useQueryClient();
  const configuration = useQuery({
    queryKey: ["configuration"],
    queryFn: ({ signal }) => request<Configuration>("/configuration", { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const session = useQuery({
    queryKey: sessionKey,
    queryFn: ({ signal }) => request<Session>("/session", { signal }),
    refetchOnWindowFocus: "always",
  });

  const person = session.data?.person ?? null;
  const { people = noPeople, outbox } = configuration.data ?? {};
  const value = useMemo((): SessionValue => {
    const readAgain = async () => {
      focusNextHeading();
      await queryClient.refetchQueries({ queryKey: sessionKey });
    };
    const begin = async (who: { userId: string } | { email: string }) => {
      await request("/session", { method: "POST", body: who });
      await readAgain();
    };
    return {
      person,
      people,
      otherPeople: people.filter(({ id }) => id !== person?.id),
      hasOutbox: outbox ?? false,
      signIn: (userId) => begin({ userId }),
      signInByEmail: (email) => begin({ email }),
      async signOut() {
        await request("/session", { method: "DELETE" });
        await readAgain();
      },
    };
  }, [person, people, outbox, queryClient]);

  if (!configuration.data || !session.data) {
    const failed = configuration.isError || session.isError;
    const retry = () => {
      void configuration.refetch();
      void session.refetch();
    };
    return failed ? <Unreachable retry={retry} /> : <p className="page-loading">Loading…</p>;
  }
  return (
    <SessionContext value={value}>
      <PersonProviders key={person?.id ?? "guest"} liveblocksUrl={configuration.data.liveblocksUrl}>
        {children}
      </PersonProviders>
    </SessionContext>
  );
}

function Unreachable({ retry }: { retry: () => void }) {
  return (
    <MessagePage title="The server cannot be reached">
      <p>Check that the demo is running.</p>
      <button className="button" data-kind="primary" type="button" onClick={retry}>
        Try again
      </button>
    </MessagePage>
  );
}
