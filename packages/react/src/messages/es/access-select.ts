import type { accessSelectMessages as english } from "../en/access-select.ts";
import type { Widened } from "../widened.ts";

export const accessSelectMessages: Widened<typeof english> = {
  accessSelect: {
    label: (name) => `Acceso de ${name}`,
    remove: "Quitar acceso",
    leave: "Abandonar",
  },
};
