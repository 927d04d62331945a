import type { ListMessages } from "../list-messages.ts";
import { counted } from "./words.ts";

/** Of groups' members, of those who are here without a row, and of several rows at once. */
export const lists: ListMessages = {
  members: {
    list: (group) => `Miembros de ${group}`,
    loading: "Cargando miembros…",
    failed: "No se han podido cargar los miembros.",
    empty: "No hay nadie en este grupo.",
    more: "Mostrar más",
    own: (label) => `acceso propio: ${label}`,
  },
  alsoHere: {
    heading: "También aquí ahora",
    through: (source) => (source.kind === "anyone" ? "por el enlace" : `por ${source.name}`),
  },
  selection: {
    label: "Varias filas a la vez",
    count: (count) => counted(count, { one: "# seleccionada", other: "# seleccionadas" }),
    all: "Seleccionar todo",
    row: (name) => `Seleccionar a ${name}`,
    changeTo: "Cambiar a",
    changeToLabel: "rol de las filas seleccionadas",
    self: "Cambie su propio acceso en su fila",
    unchangeable: "No puede cambiar esta fila",
    none: "Seleccione antes al menos una fila",
    tooMany: "No se pueden cambiar más de 50 a la vez",
    notForAll: "No es posible para todas las filas seleccionadas",
    cannotRemove: "No se pueden quitar todas las filas seleccionadas",
  },
  others: {
    self: (label) => `Su propio acceso es ahora «${label}».`,
    several: (count) =>
      counted(count, {
        one: "# cambio de otra persona.",
        other: "# cambios de otras personas.",
      }),
  },
  details: {
    of: (name) => `Acceso de ${name}`,
    failed: "No se han podido cargar los motivos.",
    decides: "prevalece",
    without: (label) => `Sin el acceso propio: ${label}`,
    hide: "Ocultar",
    hideName: (name) => `Ocultar el acceso de ${name}`,
    preview: (name) => `Qué puede hacer ${name}`,
    abilities: {
      read: "Ver",
      comment: "Comentar",
      edit: "Editar",
      share: "Compartir",
      own: "Configuración y propietarios",
    },
    can: (ability) => `${ability}: sí`,
    cannot: (ability) => `${ability}: no`,
    custom: "Estos permisos se definieron en otro lugar y no corresponden a ningún rol.",
  },
};
