import type { selectionMessages as english } from "../en/selection.ts";
import type { Widened } from "../widened.ts";
import { counted } from "./words.ts";

export const selectionMessages: Widened<typeof english> = {
  selection: {
    label: "Mehrere zusammen ändern",
    count: (count) => counted(count, { one: "# ausgewählt", other: "# ausgewählt" }),
    all: "Alle auswählen",
    row: (name) => `${name} auswählen`,
    changeTo: "Ändern in",
    changeToLabel: "Zugriff aller Ausgewählten",
    self: "Ihren eigenen Zugriff können Sie nur einzeln ändern",
    unchangeable: "Sie können diesen Zugriff nicht ändern",
    none: "Wählen Sie zuerst jemanden aus",
    tooMany: "Mehr als 50 können nicht zusammen geändert werden",
    notForAll: "Nicht für alle Ausgewählten möglich",
    cannotRemove: "Nicht alle Ausgewählten können entfernt werden",
  },
};
