import type { inviteMessages as english } from "../en/invite.ts";
import type { Widened } from "../widened.ts";
import { can } from "./roles.ts";
import { counted, listed } from "./words.ts";

export const inviteMessages: Widened<typeof english> = {
  invite: {
    role: "Rol de las personas nuevas",
    invite: "Invitar",
    invited: (names, role, label) => `${listed(names)} ${can(names.length, role, label)}.`,
    already: (names) => `Ya tenían acceso: ${listed(names)}.`,
    notInvited: (count) =>
      counted(count, {
        one: "# invitación no se ha podido enviar.",
        other: "# invitaciones no se han podido enviar.",
      }),
    unknownAddress: "Esta dirección no es de nadie aquí.",
    failed: (reason) => `No se ha invitado a nadie. ${reason}`,
    waiting: "La invitación se enviará cuando vuelva la conexión.",
  },
};
