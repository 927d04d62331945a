import { listedGroups, listedPeople } from "@guestlist/access";
import { answerSchemas } from "../contract/answer-schemas.ts";
import type { DisplayUser } from "../contract/room-access.ts";
import { defineRoute } from "../http/define-route.ts";
import { ShareApiError } from "../http/errors.ts";
import type { Services } from "../services.ts";
import type { DirectoryUser } from "./directory.ts";
import { searchDirectory } from "./load-people.ts";

const mostMentions = 10;
/** The search also finds people by address and outside the room; those are left out again. */
const mostSearched = 50;

/** People of the room by name: those listed, and the members of listed groups. */
export function suggestMentionsRoute(services: Services) {
  return defineRoute(
    services,
    {
      rule: "may comment",
      summary: "People who can be mentioned in the room",
      rate: "searches",
      query: { q: "The beginning of any word of a name." },
      answers: answerSchemas.mentions,
    },
    async ({ c, caller, open }): Promise<DisplayUser[]> => {
      const text = c.req.query("q")?.trim() ?? "";
      if (text.length > 254) throw new ShareApiError("invalid_body");
      const view = await open();
      const groups = new Set(listedGroups(view.room, view.rules));
      const listed = listedPeople(view.room).flatMap((id) => view.people.known.get(id) ?? []);
      const found =
        [...text].length < 2
          ? []
          : (await searchDirectory(services.directory, { text, limit: mostSearched }, caller))
              .users;
      const inGroups = found.filter((user) => user.groupIds.some((id) => groups.has(id)));
      const people = new Map([...listed, ...inGroups].map((user) => [user.id, user]));
      return [...people.values()]
        .filter((user) => isNamed(user, text))
        .slice(0, mostMentions)
        .map(({ id, name, avatar, colors }) => ({ id, name, avatar, colors: [...colors] }));
    },
  );
}

/** By name only: an address must not be guessed letter by letter by those who may not see it. */
function isNamed({ name }: DirectoryUser, text: string): boolean {
  const fold = (value: string) =>
    value
      .normalize("NFD")
      .replace(/\p{Diacritic}/gu, "")
      .toLowerCase();
  return ` ${fold(name)}`.includes(` ${fold(text)}`);
}
