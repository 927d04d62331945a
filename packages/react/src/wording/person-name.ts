import type { Person } from "@guestlist/client";
import type { Texts } from "../messages/messages.ts";

/** A name to show; an account nobody knows is told by its id beside it. */
export function personName(person: Person, { common }: Texts<"common">): string {
  return person.known ? person.name : common.unknownPerson;
}
