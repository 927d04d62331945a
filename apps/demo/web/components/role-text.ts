import { en } from "@guestlist/react/messages/en";
import type { Document } from "../../model/document.ts";

/** A role in the words of the kit. */
export function roleText(role: Document["role"]): string {
  return en.roles[role] ?? role;
}
