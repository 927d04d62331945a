import type { connectionMessages as english } from "../en/connection.ts";
import type { Widened } from "../widened.ts";
import { can } from "./roles.ts";

export const connectionMessages: Widened<typeof english> = {
  boundary: {
    deniedTitle: "Sie benötigen Zugriff",
    restored: "Sie haben jetzt Zugriff auf dieses Dokument.",
    changed: (role, label) =>
      `Ihr Zugriff hat sich geändert: Sie ${can("several", role, label, "jetzt ")}.`,
    signedOut: "Melden Sie sich an, um dieses Dokument zu öffnen.",
    failedTitle: "Dieses Dokument kann gerade nicht geöffnet werden",
    offline: "Sie sind offline. Das Dokument wird geöffnet, sobald Sie wieder online sind.",
    refused: "Sie haben Zugriff, aber die Verbindung zu diesem Dokument wurde abgelehnt.",
  },
};
