import type { DirectoryUser } from "@guestlist/api";
import type { DemoPerson } from "../../model/person.ts";
import { acme, other } from "../seed/organizations.ts";

const organizationNames = new Map([acme, other].map(({ id, name }) => [id, name]));

/** What the page shows of someone. */
export function demoPerson(user: DirectoryUser): DemoPerson {
  const { id, name, email, organizationId, avatar, colors } = user;
  const organization = organizationNames.get(organizationId ?? "") ?? "";
  return { id, name, email: email ?? "", organization, avatar, colors };
}
