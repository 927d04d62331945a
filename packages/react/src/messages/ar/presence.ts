import type { presenceMessages as english } from "../en/presence.ts";
import type { Widened } from "../widened.ts";

export const presenceMessages: Widened<typeof english> = {
  alsoHere: {
    heading: "موجودون هنا الآن أيضًا",
    through: (source) => (source.kind === "anyone" ? "عبر الرابط" : `عبر ${source.name}`),
  },
};
