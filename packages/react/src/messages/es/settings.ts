import type { settingsMessages as english } from "../en/settings.ts";
import type { Widened } from "../widened.ts";

export const settingsMessages: Widened<typeof english> = {
  settings: {
    editorsCanShare: "Quien edita puede compartir",
    editorsCanShareDescription:
      "Las personas que pueden editar también pueden cambiar quién tiene acceso.",
  },
};
