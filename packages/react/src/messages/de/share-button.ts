import type { shareButtonMessages as english } from "../en/share-button.ts";
import type { Widened } from "../widened.ts";
import { counted, people } from "./words.ts";

export const shareButtonMessages: Widened<typeof english> = {
  share: {
    button: "Teilen",
    details: (audience, added, requests) =>
      [
        audience,
        `${people(added)} namentlich hinzugefügt`,
        ...(requests > 0
          ? [counted(requests, { one: "# Zugriffsanfrage", other: "# Zugriffsanfragen" })]
          : []),
      ].join(", "),
  },
};
