import type { confirmationMessages as english } from "../en/confirmation.ts";
import type { Widened } from "../widened.ts";
import { can, verbs } from "./roles.ts";
import { counted, listed } from "./words.ts";

export const confirmationMessages: Widened<typeof english> = {
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
};

function loses(role: string | null): string {
  const verb = verbs[role ?? ""];
  if (role === "none") return "perderá el acceso";
  return verb === undefined ? "podrá hacer menos" : `solo podrá ${verb}`;
}
