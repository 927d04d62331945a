import type { avatarMessages as english } from "../en/avatars.ts";
import type { Widened } from "../widened.ts";
import { counted, listed, people } from "./words.ts";

export const avatarMessages: Widened<typeof english> = {
  avatars: {
    people: (names, total) => {
      const more = total > names.length ? [`他 ${people(total - names.length)}`] : [];
      return `${people(total)}: ${listed([...names, ...more])}`;
    },
    more: (count) => `+${counted(count, { other: "# 人" })}`,
    hereNow: "閲覧中",
  },
};
