import type { Messages } from "../basic-messages.ts";
import { counted, listed, people, verbs } from "./words.ts";

type Basics = Pick<
  Messages,
  "common" | "roles" | "roleDescriptions" | "accessSelect" | "avatars" | "recipients"
>;

/** Of what is used everywhere, of roles, of avatars, and of the field that chooses whom to invite. */
export const basics: Basics = {
  common: {
    close: "Cerrar",
    undo: "Deshacer",
    cancel: "Cancelar",
    retry: "Reintentar",
    you: "(usted)",
    external: "Externo",
    unknownPerson: "Persona desconocida",
    guest: "Invitado",
    sentences: (sentences) => sentences.join(" "),
  },
  roles: {
    viewer: "Puede ver",
    commenter: "Puede comentar",
    editor: "Puede editar",
    owner: "Propietario",
    custom: "Acceso personalizado",
    none: "Sin acceso",
  },
  roleDescriptions: {
    viewer: "Solo lectura",
    commenter: "Ver y comentar",
    editor: "Ver, editar y compartir",
    editorWithoutSharing: "Ver y editar",
    owner: "Todo, incluida la configuración",
  },
  accessSelect: {
    label: (name) => `Acceso de ${name}`,
    remove: "Quitar acceso",
    leave: "Abandonar",
  },
  avatars: {
    people: (names, total) => {
      const more = total > names.length ? [others(total - names.length)] : [];
      return `${people(total)}: ${listed([...names, ...more])}`;
    },
    more: (count) => `+${others(count)}`,
    hereNow: "aquí ahora",
  },
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

function others(count: number): string {
  return counted(count, { one: "# más", other: "# más" });
}

function toInvite(total: number): string {
  if (total === 0) return "nadie a quien invitar";
  return counted(total, { one: "# invitación por enviar", other: "# invitaciones por enviar" });
}
