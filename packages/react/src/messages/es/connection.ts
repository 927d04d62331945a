import type { connectionMessages as english } from "../en/connection.ts";
import type { Widened } from "../widened.ts";
import { can } from "./roles.ts";

export const connectionMessages: Widened<typeof english> = {
  boundary: {
    deniedTitle: "Se necesita acceso",
    restored: "Ahora tiene acceso a este documento.",
    changed: (role, label) => `Su acceso ha cambiado: ${can("one", role, label, "ahora ")}.`,
    signedOut: "Inicie sesión para abrir este documento.",
    failedTitle: "Ahora no se puede abrir este documento",
    offline: "No hay conexión. El documento se abrirá cuando vuelva.",
    refused: "Tiene acceso, pero la conexión a este documento se ha rechazado.",
  },
};
