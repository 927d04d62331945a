import type { changeMessages as english } from "../en/changes.ts";
import type { Widened } from "../widened.ts";
import { can } from "./roles.ts";
import { counted, entries, listed, lowered, thanksTo } from "./words.ts";

export const changeMessages: Widened<typeof english> = {
  changes: {
    saved: (name, role, label) => `${name} ${can("one", role, label, "ahora ")}.`,
    removed: (name) => `${name} ya no tiene acceso.`,
    remains: (name, role, label, source) =>
      `Acceso quitado. ${name} ${can("one", role, label, "todavía ")}${thanksTo(source)}.`,
    newOwner: (name) => `El documento es ahora de ${name}.`,
    own: (role, label) => `Usted ${can("one", role, label, "todavía ")}.`,
    left: (role, label, source) =>
      `Ha abandonado el documento. Usted ${can("one", role, label, "todavía ")}${thanksTo(source)}.`,
    general: (effect) => `Acceso general cambiado: ${lowered(effect)}.`,
    editorsCan: "Ahora quienes pueden editar también pueden compartir.",
    editorsCannot: "Ahora solo puede compartir quien tiene la propiedad.",
    several: (counts, role, label) =>
      `${entries(counts)} ${can(counts.people + counts.groups === 1 ? "one" : "several", role, label, "ahora ")}.`,
    severalRemoved: (counts) => `Acceso quitado a ${entries(counts)}.`,
    severalRemain: (names, more) => {
      const all = more > 0 ? [...names, counted(more, { one: "# más", other: "# más" })] : names;
      const have = names.length + more === 1 ? "tiene" : "tienen";
      return `${listed(all)} todavía ${have} acceso por un grupo o por el acceso general.`;
    },
    undone: "Se ha deshecho el cambio.",
    undoAvailable: "Se puede deshacer.",
    failed: (name, role, label, reason) =>
      `Sin cambios: ${name} ${can("one", role, label, "todavía ")}. ${reason}`,
    failedOther: (reason) => `Sin cambios. ${reason}`,
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
    notChanged: "Sin cambios, porque otra persona ha cambiado antes uno de los otros accesos.",
    keepTheirs: "Dejarlo así",
    mine: (mine) => (mine === null ? "Usar mi cambio: quitar" : `Usar mi cambio: ${mine}`),
  },
  others: {
    self: (label) => `Su propio acceso se ha cambiado a «${label}».`,
    several: (count) =>
      counted(count, {
        one: "# cambio de otra persona.",
        other: "# cambios de otras personas.",
      }),
  },
};
