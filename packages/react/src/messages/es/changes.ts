import type { ChangeMessages } from "../change-messages.ts";
import { can, counted, listed, lowered, verbs } from "./words.ts";

/** Of what changes did, of the questions before them, and of conflicts. */
export const changes: ChangeMessages = {
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
  confirm: {
    leave: (room) => (room === null ? "¿Abandonar este documento?" : `¿Abandonar «${room}»?`),
    leaveText: "No podrá volver a darse acceso.",
    lowerSelf: "¿Reducir su propio acceso?",
    lowerSelfText: "No podrá volver a ampliarlo por su cuenta.",
    lowerSelfAction: "Reducir mi acceso",
    nameOwner: (name) => `¿Nombrar propietario a ${name}?`,
    nameOwnerText: "No podrá deshacerlo por su cuenta.",
    nameOwnerAction: "Nombrar propietario",
    makePublic: "¿Abrir a cualquier persona con el enlace?",
    makePublicText: "Quien consiga el enlace podrá abrir este documento.",
    makePublicAction: "Abrir a cualquiera",
    replaceCustom: (name) => `¿Reemplazar el acceso personalizado de ${name}?`,
    replaceCustomText: "Se definió en otro lugar y no se puede restablecer desde aquí.",
    replaceCustomAction: "Reemplazar",
    remove: (name) => `¿Quitar a ${name}?`,
    removeExternalText:
      "Pertenece a otra organización y solo se le podrá volver a añadir por correo.",
    removeUnknownText: "Nadie tiene este identificador, así que no se podrá volver a añadir.",
    removeSeveral: (count) =>
      counted(count, { one: "¿Quitar # acceso?", other: "¿Quitar # accesos?" }),
    changeSeveral: (count) =>
      counted(count, { one: "¿Cambiar # acceso?", other: "¿Cambiar # accesos?" }),
    severalFinal: (count) =>
      counted(count, {
        one: "# de esos accesos no se puede restablecer desde aquí.",
        other: "# de esos accesos no se pueden restablecer desde aquí.",
      }),
    change: (name) => `¿Cambiar el acceso de ${name}?`,
    changeAction: "Cambiar acceso",
    removeLastText: "Nadie más tendrá acceso.",
    handOver: (name) => `¿Transferir la propiedad a ${name}?`,
    handOverText: (role, label) =>
      `Después, usted ${can(1, role, label)} y no podrá deshacerlo por su cuenta.`,
    live: (name, role) => `${name} está aquí ahora y, de inmediato, ${loses(role)}.`,
    liveSeveral: (names, more) => {
      const others = counted(more, { one: "# persona más", other: "# personas más" });
      return `${listed([...names, others])} están aquí ahora y, de inmediato, podrán hacer menos.`;
    },
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
};

function loses(role: string | null): string {
  const verb = verbs[role ?? ""];
  if (role === "none") return "perderá el acceso";
  return verb === undefined ? "podrá hacer menos" : `solo podrá ${verb}`;
}
