import type { recipientFieldMessages as english } from "../en/recipient-field.ts";
import type { Widened } from "../widened.ts";
import { can } from "./roles.ts";
import { capital, counted, people } from "./words.ts";

export const recipientFieldMessages: Widened<typeof english> = {
  recipients: {
    label: "Añadir personas, grupos o direcciones de correo",
    chips: "Personas que se van a añadir",
    removeChip: (name) => `Quitar a ${name}`,
    added: (name, total) => `Se ha añadido a ${name}, ${toInvite(total)}`,
    addedSeveral: (count, total) =>
      `${counted(count, { one: "# persona o grupo más", other: "# personas o grupos más" })}, ${toInvite(total)}`,
    removed: (name, total) => `Se ha quitado a ${name}, ${toInvite(total)}`,
    addedBut: (added, reason) => `${added}. ${reason}`,
    inviteAddress: (email) => `Invitar a ${email}`,
    already: (role, label) => capital(can("one", role, label, "ya ")),
    optionName: (name, detail, already) => [name, detail, already].filter(Boolean).join(", "),
    members: people,
    suggestions: (count) => counted(count, { one: "# sugerencia", other: "# sugerencias" }),
    searching: "Buscando…",
    noMatch: (text) => `No hay resultados para «${text}»`,
    searchFailed: "La búsqueda ha fallado. Inténtelo de nuevo.",
    invalidAddress: (text) => `«${text}» no es una persona conocida ni una dirección de correo.`,
    addressNotAllowed: (email) =>
      `Aquí nadie usa ${email}, y no se puede invitar a direcciones externas.`,
    tooMany: (limit) => `No se puede invitar a más de ${limit} a la vez.`,
    unreadable: (count) =>
      counted(count, {
        one: "# nombre o dirección no se ha reconocido y sigue en el campo.",
        other: "# nombres o direcciones no se han reconocido y siguen en el campo.",
      }),
  },
};

function toInvite(total: number): string {
  if (total === 0) return "ninguna invitación por enviar";
  return counted(total, { one: "# invitación por enviar", other: "# invitaciones por enviar" });
}
