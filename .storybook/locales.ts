import type { Messages } from "@guestlist/react";

/** The languages there are dictionaries for, and English with every text stretched. */
const dictionaries = {
  en: { name: "English", load: async () => undefined },
  fr: {
    name: "Français",
    load: async () => (await import("@guestlist/react/messages/fr")).fr,
  },
  de: {
    name: "Deutsch",
    load: async () => (await import("@guestlist/react/messages/de")).de,
  },
  es: {
    name: "Español",
    load: async () => (await import("@guestlist/react/messages/es")).es,
  },
  ja: {
    name: "日本語",
    load: async () => (await import("@guestlist/react/messages/ja")).ja,
  },
  ar: {
    name: "العربية",
    load: async () => (await import("@guestlist/react/messages/ar")).ar,
  },
  pseudo: {
    name: "Pseudo-locale",
    load: async () =>
      (await import("../packages/react/tests/support/texts/pseudo-messages.ts")).pseudoMessages,
  },
} satisfies Record<string, { name: string; load: () => Promise<Messages | undefined> }>;

export type Locale = keyof typeof dictionaries;

export const isLocale = (value: unknown): value is Locale =>
  typeof value === "string" && Object.hasOwn(dictionaries, value);

export const locales = Object.entries(dictionaries).map(([value, { name }]) => ({ value, name }));

/** The chosen language, else the first of the browser's that there is a dictionary for. */
export function localeOf(chosen: unknown): Locale {
  if (isLocale(chosen)) return chosen;
  const preferred = navigator.languages.map((language) => language.toLowerCase().split("-")[0]);
  return preferred.filter(isLocale)[0] ?? "en";
}

/** Every text in a language; `undefined` for English, which the kit brings. */
export async function messagesIn(locale: Locale): Promise<Messages | undefined> {
  return dictionaries[locale].load();
}

export const directionOf = (locale: Locale): "ltr" | "rtl" => (locale === "ar" ? "rtl" : "ltr");
