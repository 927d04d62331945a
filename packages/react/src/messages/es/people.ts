import type { peopleMessages as english } from "../en/people.ts";
import type { Widened } from "../widened.ts";
import { thanksTo } from "./words.ts";

export const peopleMessages: Widened<typeof english> = {
  people: {
    list: "Personas con acceso",
    filter: "Filtrar personas",
    select: "Seleccionar",
    members: "Miembros",
    membersOf: (shown, group) => `${shown}, miembros de ${group}`,
    noMatch: (text) => `Nadie en esta lista coincide con «${text}»`,
    empty: "No se ha añadido a nadie más",
    waiting: "Se enviará cuando vuelva la conexión",
    lower: (label, source, higher) =>
      `${higher} a través ${source.kind === "anyone" ? "del enlace" : `de ${source.name}`}, pero aquí se ha fijado en ${label}`,
    because: (label, source) =>
      source === null ? `Acceso real: ${label}` : `${label}${thanksTo(source)}`,
    handOver: "Transferir la propiedad",
    whyAccess: "¿Por qué este acceso?",
    why: "¿Por qué?",
    whyName: (name) => `¿Por qué? ${name}`,
    addedByName: "Acceso individual",
    gone: (name) => `${name} ya no está en la lista.`,
  },
  rows: {
    lastOwner: "Al menos una persona debe tener la propiedad. Transfiérala antes.",
    onlyOwners: "Solo quien tiene la propiedad puede darla",
    moreThanOwn: "No puede dar un acceso superior al suyo",
    useMine: "Usar mi cambio",
  },
};
