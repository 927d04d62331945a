import type { presenceMessages as english } from "../en/presence.ts";
import type { Widened } from "../widened.ts";

export const presenceMessages: Widened<typeof english> = {
  alsoHere: {
    heading: "Également ici en ce moment",
    through: (source) => (source.kind === "anyone" ? "via le lien" : `via ${source.name}`),
  },
};
