import type { selectionMessages as english } from "../en/selection.ts";
import type { Widened } from "../widened.ts";
import { counted } from "./words.ts";

export const selectionMessages: Widened<typeof english> = {
  selection: {
    label: "Plusieurs lignes à la fois",
    count: (count) => counted(count, { one: "# sélectionnée", other: "# sélectionnées" }),
    all: "Tout sélectionner",
    row: (name) => `Sélectionner ${name}`,
    changeTo: "Modifier",
    changeToLabel: "rôle des lignes sélectionnées",
    self: "Modifiez votre propre accès sur votre ligne",
    unchangeable: "Vous ne pouvez pas modifier cette ligne",
    none: "Sélectionnez d’abord au moins une ligne",
    tooMany: "Vous ne pouvez pas en modifier plus de 50 à la fois",
    notForAll: "Impossible pour certaines des lignes sélectionnées",
    cannotRemove: "Certaines des lignes sélectionnées ne peuvent pas être retirées",
  },
};
