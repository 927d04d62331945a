import { limits, listedGroups, listedPeople, normalizeText } from "@guestlist/access";
import { type DirectoryUser, searchDirectory } from "../directory/index.ts";
import { defineRoomRoute, type RoomServices } from "../room/index.ts";
import { mentions } from "./people-schemas.ts";
import { isTooShort, requireSearchText } from "./search-text.ts";

/** The search also finds people by address and outside the room; those are left out again. */
const mostSearched = 50;

/** People of the room by name: those listed, and the members of listed groups. */
export function suggestMentionsRoute(services: RoomServices) {
  return defineRoomRoute(
    services,
    "suggestMentions",
    {
      rule: "may comment",
      summary: "People who can be mentioned in the room",
      rate: "searches",
      query: { q: "The beginning of any word of a name." },
      answers: mentions,
    },
    async ({ caller, query, open }) => {
      const text = requireSearchText(query("q"));
      const { room, rules, people } = await open();
      const groups = new Set(listedGroups(room, rules));
      const listed = listedPeople(room).flatMap((id) => people.known.get(id) ?? []);
      const search = { text, limit: mostSearched };
      const found = isTooShort(text)
        ? []
        : (await searchDirectory(services.directory, search, caller)).users;
      const inGroups = found.filter((user) => user.groupIds.some((id) => groups.has(id)));
      const mentionable = new Map([...listed, ...inGroups].map((user) => [user.id, user]));
      return [...mentionable.values()]
        .filter((user) => isNamed(user, text))
        .slice(0, limits.mentions)
        .map(({ id, name, avatar, colors }) => ({ id, name, avatar, colors: [...colors] }));
    },
  );
}

/** By name only: an address must not be guessed letter by letter by those who may not see it. */
function isNamed({ name }: DirectoryUser, text: string): boolean {
  return ` ${normalizeText(name)}`.includes(` ${normalizeText(text)}`);
}
