import type { presenceMessages as english } from "../en/presence.ts";
import type { Widened } from "../widened.ts";
import { through } from "./words.ts";

export const presenceMessages: Widened<typeof english> = {
  alsoHere: {
    heading: "موجودون هنا الآن أيضًا",
    through,
  },
};
