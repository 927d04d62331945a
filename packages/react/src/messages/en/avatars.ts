import { list } from "./words.ts";

/** Of rows of avatars. */
export const avatarMessages = {
  avatars: {
    /** `names` are the first of them; of few, all. */
    people: (names: readonly string[], total: number) => {
      const more = total > names.length ? [`${total - names.length} more`] : [];
      return `${total === 1 ? "1 person" : `${total} people`}: ${list([...names, ...more])}`;
    },
    /** Of the button that reads “+5”: begins with what is seen. */
    more: (count: number) => `+${count} more`,
    hereNow: "here now",
  },
};
