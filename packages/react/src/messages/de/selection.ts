import type { selectionMessages as english } from "../en/selection.ts";
import type { Widened } from "../widened.ts";
import { counted } from "./words.ts";

export const selectionMessages: Widened<typeof english> = {
  selection: {
    label: "Mehrere Zeilen auf einmal",
    count: (count) => counted(count, { one: "# ausgewählt", other: "# ausgewählt" }),
    all: "Alle auswählen",
    row: (name) => `${name} auswählen`,
    changeTo: "Ändern in",
    changeToLabel: "Rolle der ausgewählten Zeilen",
    self: "Ändern Sie Ihren eigenen Zugriff in Ihrer Zeile",
    unchangeable: "Sie können diese Zeile nicht ändern",
    none: "Wählen Sie zuerst mindestens eine Zeile aus",
    tooMany: "Mehr als 50 können nicht auf einmal geändert werden",
    notForAll: "Nicht für alle ausgewählten Zeilen möglich",
    cannotRemove: "Nicht alle ausgewählten Zeilen können entfernt werden",
  },
};
