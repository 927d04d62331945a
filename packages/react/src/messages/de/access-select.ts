import type { accessSelectMessages as english } from "../en/access-select.ts";
import type { Widened } from "../widened.ts";

export const accessSelectMessages: Widened<typeof english> = {
  accessSelect: {
    label: (name) => `Zugriff von ${name}`,
    remove: "Zugriff entfernen",
    leave: "Verlassen",
  },
};
