import type { selectionMessages as english } from "../en/selection.ts";
import type { Widened } from "../widened.ts";
import { counted } from "./words.ts";

export const selectionMessages: Widened<typeof english> = {
  selection: {
    label: "Modifier plusieurs accès ensemble",
    count: (count) => counted(count, { one: "# sélection", other: "# sélections" }),
    all: "Tout sélectionner",
    row: (name) => `Sélectionner ${name}`,
    changeTo: "Modifier",
    changeToLabel: "tous les accès sélectionnés",
    self: "Votre propre accès ne peut être modifié que séparément",
    unchangeable: "Vous ne pouvez pas modifier cet accès",
    none: "Sélectionnez d’abord quelqu’un",
    tooMany: "Vous ne pouvez pas en modifier plus de 50 à la fois",
    notForAll: "Impossible pour une partie de la sélection",
    cannotRemove: "Une partie de la sélection ne peut pas être retirée",
  },
};
