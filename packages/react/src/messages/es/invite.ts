import type { inviteMessages as english } from "../en/invite.ts";
import type { Widened } from "../widened.ts";
import { can } from "./roles.ts";
import { counted, listed, through } from "./words.ts";

export const inviteMessages: Widened<typeof english> = {
  invite: {
    role: "Rol de las personas nuevas",
    invite: "Invitar",
    granted: (names, role, label) =>
      `${listed(names)} ${can(names.length === 1 ? "one" : "several", role, label, "ahora ")}.`,
    already: (names, source) =>
      `${listed(names)} ya ${names.length === 1 ? "tiene" : "tienen"} acceso${through(source)}. Eso no se ha cambiado.`,
    alreadyInvited: (emails) => `Ya se había invitado a ${listed(emails)}.`,
    notInvited: (count) =>
      counted(count, {
        one: "# invitación no se ha podido enviar.",
        other: "# invitaciones no se han podido enviar.",
      }),
    unknownAddress: "Aquí nadie usa esta dirección.",
    failed: (reason) => `No se ha invitado a nadie. ${reason}`,
    waiting: "La invitación se enviará cuando vuelva la conexión.",
  },
};
