import type { shareButtonMessages as english } from "../en/share-button.ts";
import type { Widened } from "../widened.ts";
import { counted } from "./words.ts";

export const shareButtonMessages: Widened<typeof english> = {
  share: {
    button: "Compartir",
    details: (audience, count, requests) =>
      [
        audience,
        counted(count, { one: "# persona tiene acceso", other: "# personas tienen acceso" }),
        ...(requests > 0
          ? [counted(requests, { one: "# solicitud de acceso", other: "# solicitudes de acceso" })]
          : []),
      ].join(", "),
  },
};
