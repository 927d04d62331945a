import type { selectionMessages as english } from "../en/selection.ts";
import type { Widened } from "../widened.ts";
import { counted } from "./words.ts";

export const selectionMessages: Widened<typeof english> = {
  selection: {
    label: "Cambiar varios accesos juntos",
    count: (count) => counted(count, { one: "# selección", other: "# selecciones" }),
    all: "Seleccionar todo",
    row: (name) => `Seleccionar a ${name}`,
    changeTo: "Cambiar a",
    changeToLabel: "acceso de toda la selección",
    self: "Su propio acceso solo puede cambiarse por separado",
    unchangeable: "No puede cambiar este acceso",
    none: "Seleccione antes a alguien",
    tooMany: "No se pueden cambiar más de 50 a la vez",
    notForAll: "No es posible para toda la selección",
    cannotRemove: "No se puede quitar toda la selección",
  },
};
