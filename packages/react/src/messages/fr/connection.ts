import type { connectionMessages as english } from "../en/connection.ts";
import type { Widened } from "../widened.ts";
import { can } from "./roles.ts";

export const connectionMessages: Widened<typeof english> = {
  boundary: {
    deniedTitle: "Vous devez avoir accès",
    restored: "Vous avez maintenant accès à ce document.",
    changed: (role, label) =>
      `Votre accès a changé : vous ${can("you", role, label, "désormais ")}.`,
    signedOut: "Connectez-vous pour ouvrir ce document.",
    failedTitle: "Impossible d’ouvrir ce document pour le moment",
    offline: "Vous êtes hors ligne. Le document s’ouvrira dès votre reconnexion.",
    refused: "Vous avez accès à ce document, mais la connexion a été refusée.",
  },
};
