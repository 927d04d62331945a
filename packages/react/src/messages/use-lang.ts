"use client";

import { useSyncExternalStore } from "react";
import { useLocale } from "./use-texts.ts";

/**
 * What `lang` says on the kit's own elements: the language of its texts where the page is in
 * another, or says none, so that they are read out in the right one.
 */
export function useLang(): string | undefined {
  const locale = useLocale();
  const page = useSyncExternalStore(
    neverTells,
    () => document.documentElement.lang,
    // What the page says is not known on a server, nor until that is hydrated.
    () => locale,
  );
  // “en-GB” is English as well, and the page knows better which.
  return `${page}-`.startsWith(`${locale}-`) ? undefined : locale;
}

function neverTells() {
  return () => {};
}
