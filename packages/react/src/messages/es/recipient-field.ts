import type { recipientFieldMessages as english } from "../en/recipient-field.ts";
import type { Widened } from "../widened.ts";
import { verbs } from "./roles.ts";
import { counted, people } from "./words.ts";

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
    already: (role, label) => {
      const verb = verbs[role];
      return verb === undefined ? `Ya tiene acceso: ${label}` : `Ya puede ${verb}`;
    },
    optionName: (name, detail, already) => [name, detail, already].filter(Boolean).join(", "),
    members: people,
    suggestions: (count) => counted(count, { one: "# sugerencia", other: "# sugerencias" }),
    searching: "Buscando…",
    noMatch: (text) => `No hay resultados para «${text}»`,
    searchFailed: "La búsqueda ha fallado. Inténtelo de nuevo.",
    invalidAddress: (text) => `«${text}» no es una persona conocida ni una dirección de correo.`,
    addressNotAllowed: (email) =>
      `«${email}» no corresponde a nadie aquí, y no se puede invitar a direcciones nuevas.`,
    tooMany: (limit) => `No se puede invitar a más de ${people(limit)} a la vez.`,
    unreadable: (count) =>
      counted(count, {
        one: "# entrada no se ha podido leer y se ha conservado como texto.",
        other: "# entradas no se han podido leer y se han conservado como texto.",
      }),
  },
};

function toInvite(total: number): string {
  if (total === 0) return "nadie a quien invitar";
  return counted(total, { one: "# invitación por enviar", other: "# invitaciones por enviar" });
}
