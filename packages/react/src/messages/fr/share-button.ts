import type { shareButtonMessages as english } from "../en/share-button.ts";
import type { Widened } from "../widened.ts";
import { counted } from "./words.ts";

export const shareButtonMessages: Widened<typeof english> = {
  share: {
    button: "Partager",
    details: (audience, added, requests) =>
      [
        audience,
        counted(added, {
          one: "# personne avec un accès nominatif",
          other: "# personnes avec un accès nominatif",
        }),
        ...(requests > 0
          ? [counted(requests, { one: "# demande d’accès", other: "# demandes d’accès" })]
          : []),
      ].join(", "),
  },
};
