import type { accessSelectMessages as english } from "../en/access-select.ts";
import type { Widened } from "../widened.ts";
import { of } from "./words.ts";

export const accessSelectMessages: Widened<typeof english> = {
  accessSelect: {
    label: (name) => `Accès ${of(name)}`,
    remove: "Retirer l’accès",
    leave: "Quitter",
  },
};
