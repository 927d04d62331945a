import type { shareButtonMessages as english } from "../en/share-button.ts";
import type { Widened } from "../widened.ts";
import { counted, people } from "./words.ts";

export const shareButtonMessages: Widened<typeof english> = {
  share: {
    button: "Compartir",
    details: (audience, added, requests) =>
      [
        audience,
        `${people(added)} con acceso individual`,
        ...(requests > 0
          ? [counted(requests, { one: "# solicitud de acceso", other: "# solicitudes de acceso" })]
          : []),
      ].join(", "),
  },
};
