import type { shareButtonMessages as english } from "../en/share-button.ts";
import type { Widened } from "../widened.ts";
import { counted } from "./words.ts";

export const shareButtonMessages: Widened<typeof english> = {
  share: {
    button: "Teilen",
    details: (audience, count, requests) =>
      [
        audience,
        counted(count, { one: "# Person hat Zugriff", other: "# Personen haben Zugriff" }),
        ...(requests > 0
          ? [counted(requests, { one: "# Zugriffsanfrage", other: "# Zugriffsanfragen" })]
          : []),
      ].join(", "),
  },
};
