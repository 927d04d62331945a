import type { presenceMessages as english } from "../en/presence.ts";
import type { Widened } from "../widened.ts";

export const presenceMessages: Widened<typeof english> = {
  alsoHere: {
    heading: "Außerdem gerade hier",
    through: (source) => (source.kind === "anyone" ? "über den Link" : `über ${source.name}`),
  },
};
