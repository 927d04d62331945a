import type { selectionMessages as english } from "../en/selection.ts";
import type { Widened } from "../widened.ts";
import { counted } from "./words.ts";

export const selectionMessages: Widened<typeof english> = {
  selection: {
    label: "Varias filas a la vez",
    count: (count) => counted(count, { one: "# seleccionada", other: "# seleccionadas" }),
    all: "Seleccionar todo",
    row: (name) => `Seleccionar a ${name}`,
    changeTo: "Cambiar a",
    changeToLabel: "rol de las filas seleccionadas",
    self: "Cambie su propio acceso en su fila",
    unchangeable: "No puede cambiar esta fila",
    none: "Seleccione antes al menos una fila",
    tooMany: "No se pueden cambiar más de 50 a la vez",
    notForAll: "No es posible para todas las filas seleccionadas",
    cannotRemove: "No se pueden quitar todas las filas seleccionadas",
  },
};
