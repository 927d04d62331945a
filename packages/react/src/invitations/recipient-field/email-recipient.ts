import type { Recipient } from "./recipient.ts";

/** An address nobody here is known by; two that differ only in case have the same key. */
export function emailRecipient(address: string): Recipient {
  return { key: `email:${address.toLowerCase()}`, kind: "email", label: address };
}
