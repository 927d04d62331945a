import type { presenceMessages as english } from "../en/presence.ts";
import type { Widened } from "../widened.ts";

export const presenceMessages: Widened<typeof english> = {
  alsoHere: {
    heading: "También aquí ahora",
    through: (source) =>
      source.kind === "anyone" ? "a través del enlace" : `a través de ${source.name}`,
  },
};
