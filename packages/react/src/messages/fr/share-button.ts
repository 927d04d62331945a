import type { shareButtonMessages as english } from "../en/share-button.ts";
import type { Widened } from "../widened.ts";
import { counted } from "./words.ts";

export const shareButtonMessages: Widened<typeof english> = {
  share: {
    button: "Partager",
    details: (audience, count, requests) =>
      [
        audience,
        counted(count, { one: "# personne a accès", other: "# personnes ont accès" }),
        ...(requests > 0
          ? [counted(requests, { one: "# demande d’accès", other: "# demandes d’accès" })]
          : []),
      ].join(", "),
  },
};
