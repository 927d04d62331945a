import type { changeMessages as english } from "../en/changes.ts";
import type { Widened } from "../widened.ts";
import { can } from "./roles.ts";
import { counted, lowered } from "./words.ts";

export const changeMessages: Widened<typeof english> = {
  changes: {
    saved: (name, role, label) => `${name} ahora ${can(1, role, label)}.`,
    removed: (name) => `${name} ya no tiene acceso.`,
    remains: (name, role, label, source) => {
      const left = `${name ?? "Usted"} todavía ${can(1, role, label)}`;
      if (source === null) return `${left}.`;
      return source.kind === "anyone" ? `${left}, por el enlace.` : `${left}, por ${source.name}.`;
    },
    own: (role, label) => `Usted ${can(1, role, label)}.`,
    left: "Ha abandonado el documento, pero todavía tiene acceso por otra vía.",
    general: (effect) => `Acceso general cambiado: ${lowered(effect)}.`,
    editorsCan: "Ahora quienes pueden editar también pueden compartir.",
    editorsCannot: "Ahora solo los propietarios pueden compartir.",
    several: (count, label) =>
      label === null
        ? counted(count, { one: "# acceso quitado.", other: "# accesos quitados." })
        : `${counted(count, { one: "# acceso cambiado", other: "# accesos cambiados" })} a «${label}».`,
    severalRemain: (count) =>
      counted(count, {
        one: "# de esas personas todavía tiene acceso por otra vía.",
        other: "# de esas personas todavía tienen acceso por otra vía.",
      }),
    undone: "Se ha deshecho el cambio.",
    undoAvailable: "Se puede deshacer.",
    failed: (name, label, reason) =>
      `No se ha podido cambiar el acceso de ${name}. Sigue siendo «${label}». ${reason}`,
    failedOther: (reason) => `No se ha podido hacer el cambio. ${reason}`,
  },
  conflict: {
    someone: "Otra persona",
    changed: (by, label, when) =>
      label === null
        ? `${by ?? "Usted"} ha quitado este acceso ${when}.`
        : `${by ?? "Usted"} ha cambiado esto a «${label}» ${when}.`,
    changedOf: (by, name, label, when) =>
      label === null
        ? `${by ?? "Usted"} ha quitado el acceso de ${name} ${when}.`
        : `${by ?? "Usted"} ha cambiado el acceso de ${name} a «${label}» ${when}.`,
    general: (by, effect, when) =>
      `${by ?? "Usted"} ha cambiado el acceso general ${when}: ${lowered(effect)}.`,
    notChanged: "Sin cambios, porque otra persona ha cambiado antes otra fila.",
    keepTheirs: "Conservar el otro",
    mine: (mine) => (mine === null ? "Usar mi cambio: quitar" : `Usar mi cambio: ${mine}`),
  },
  others: {
    self: (label) => `Su propio acceso es ahora «${label}».`,
    several: (count) =>
      counted(count, {
        one: "# cambio de otra persona.",
        other: "# cambios de otras personas.",
      }),
  },
};
