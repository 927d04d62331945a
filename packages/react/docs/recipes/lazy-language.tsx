import { GuestlistProvider, type Messages, type ShareClient } from "@guestlist/react";
import { type ReactNode, use } from "react";

// Each dictionary is a file of its own; only the one that is needed is loaded.
const dictionaries: Record<string, () => Promise<Messages>> = {
  fr: async () => (await import("@guestlist/react/messages/fr")).fr,
  de: async () => (await import("@guestlist/react/messages/de")).de,
  ar: async () => (await import("@guestlist/react/messages/ar")).ar,
};

/** Make the promise once, outside of rendering. */
export const loadMessages = async (language: string) => dictionaries[language]?.();

interface TranslatedProps {
  client: ShareClient;
  messages: Promise<Messages | undefined>;
  children: ReactNode;
}

/** Below a `<Suspense>`. */
export function Translated({ client, messages, children }: TranslatedProps) {
  return (
    <GuestlistProvider client={client} messages={use(messages)}>
      {children}
    </GuestlistProvider>
  );
}
