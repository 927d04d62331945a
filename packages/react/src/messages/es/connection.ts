import type { connectionMessages as english } from "../en/connection.ts";
import type { Widened } from "../widened.ts";
import { can } from "./roles.ts";

export const connectionMessages: Widened<typeof english> = {
  boundary: {
    deniedTitle: "Se necesita acceso",
    restored: "Ahora tiene acceso a este documento.",
    changed: (role, label) => `Su acceso ha cambiado: ahora ${can(1, role, label)}.`,
    signedOut: "Inicie sesión para abrir este documento.",
    failedTitle: "Ahora no se puede abrir este documento",
    offline: "No hay conexión. El documento se abrirá cuando vuelva.",
    refused: "Tiene acceso, pero la conexión se ha rechazado.",
  },
};
