import type { avatarMessages as english } from "../en/avatars.ts";
import type { Widened } from "../widened.ts";
import { counted, listed, people } from "./words.ts";

export const avatarMessages: Widened<typeof english> = {
  avatars: {
    people: (names, total) => {
      const more = total > names.length ? [others(total - names.length)] : [];
      return `${people(total)} : ${listed([...names, ...more])}`;
    },
    more: (count) => `+${others(count)}`,
    hereNow: "ici en ce moment",
  },
};

function others(count: number): string {
  return counted(count, { one: "# autre", other: "# autres" });
}
