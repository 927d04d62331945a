import type { settingsMessages as english } from "../en/settings.ts";
import type { Widened } from "../widened.ts";

export const settingsMessages: Widened<typeof english> = {
  settings: {
    editorsCanShare: "Les éditeurs peuvent partager",
    editorsCanShareDescription:
      "Les personnes qui peuvent modifier le document peuvent aussi choisir qui y a accès.",
  },
};
