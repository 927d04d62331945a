import type { confirmationMessages as english } from "../en/confirmation.ts";
import type { Widened } from "../widened.ts";
import { can, willOnly, willStill } from "./roles.ts";
import { counted, entries, listed, thanksTo } from "./words.ts";

export const confirmationMessages: Widened<typeof english> = {
  confirm: {
    leave: (room) => (room === null ? "¿Abandonar este documento?" : `¿Abandonar «${room}»?`),
    leaveText: "No podrá volver a darse acceso.",
    lowerSelf: "¿Reducir su propio acceso?",
    lowerSelfText: "No podrá volver a ampliarlo por su cuenta.",
    lowerSelfAction: "Reducir mi acceso",
    nameOwner: (name) => `¿Dar la propiedad a ${name}?`,
    nameOwnerText: (name) =>
      `${name} tendrá más acceso que usted, y solo quien tiene la propiedad podrá cambiarlo.`,
    nameOwnerAction: "Dar la propiedad",
    makePublic: "¿Hacer público este documento?",
    makePublicText: (role, label) => `Cualquiera que tenga el enlace ${can("one", role, label)}.`,
    makePublicAction: "Hacer público",
    replaceCustom: (name) =>
      name === null
        ? "¿Reemplazar el acceso general personalizado?"
        : `¿Reemplazar el acceso personalizado de ${name}?`,
    replaceCustomText: "Se definió fuera de esta ventana y no se puede restablecer aquí.",
    replaceCustomAction: "Reemplazar",
    remove: (name) => `¿Quitar a ${name}?`,
    remains: (name, role, label, source) =>
      `${name ?? "Usted"} ${willStill(role, label)}${thanksTo(source)}.`,
    removeExternalText:
      "Pertenece a otra organización y solo se le podrá volver a añadir por correo.",
    removeUnknownText: "Aquí nadie tiene este identificador, así que no se podrá volver a añadir.",
    removeSeveral: (counts) => `¿Quitar el acceso de ${entries(counts)}?`,
    changeSeveral: (counts) => `¿Cambiar el acceso de ${entries(counts)}?`,
    severalFinal: (count) =>
      counted(count, {
        one: "# de esos accesos no se puede restablecer aquí.",
        other: "# de esos accesos no se pueden restablecer aquí.",
      }),
    change: (name) => `¿Cambiar el acceso de ${name}?`,
    changeAction: "Cambiar acceso",
    removeLastText: "Nadie más tendrá acceso.",
    handOver: (name) => `¿Transferir la propiedad a ${name}?`,
    handOverText: (role, label, name) =>
      `Usted ${willStill(role, label)}. Solo ${name ?? "quien tiene la propiedad"} podrá devolverle la propiedad.`,
    live: (name, role, label) =>
      role === "none"
        ? `${name} está aquí ahora y perderá el acceso de inmediato.`
        : `${name} está aquí ahora y ${willOnly(role, label)}.`,
    liveSeveral: (names, more) => {
      const others = counted(more, { one: "# persona más", other: "# personas más" });
      return `${listed([...names, others])} están aquí ahora y podrán hacer menos.`;
    },
  },
};
