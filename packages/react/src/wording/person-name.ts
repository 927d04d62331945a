import type { Person } from "@guestlist/api/client";
import type { Messages } from "../messages/basic-messages.ts";

/** A name to show; an account nobody knows is told by its id beside it. */
export function personName(person: Person, { common }: Messages): string {
  return person.known ? person.name : common.unknownPerson;
}
