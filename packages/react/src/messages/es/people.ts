import type { AccessSource } from "../access-source.ts";
import type { peopleMessages as english } from "../en/people.ts";
import type { Widened } from "../widened.ts";

export const peopleMessages: Widened<typeof english> = {
  people: {
    list: "Personas con acceso",
    filter: "Filtrar personas",
    select: "Seleccionar",
    members: "Miembros",
    membersOf: (shown, group) => `${shown}, miembros de ${group}`,
    noMatch: (text) => `Nadie coincide con «${text}»`,
    empty: "Nadie más tiene acceso",
    waiting: "Se enviará cuando vuelva la conexión",
    lower: (source, label) => `Menos que el acceso ${through(source)} (${label})`,
    because: (label, source) => `${label}, ${source === null ? "en la práctica" : through(source)}`,
    handOver: "Transferir la propiedad",
    whyAccess: "¿Por qué este acceso?",
    why: "¿Por qué?",
    whyName: (name) => `¿Por qué? ${name}`,
    routePerson: "Acceso propio",
    gone: (name) => `${name} ya no está en la lista.`,
  },
  rows: {
    lastOwner: "Debe quedar al menos un propietario. Nombre antes a otra persona.",
    onlyOwners: "Solo un propietario puede nombrar a otro",
    moreThanOwn: "No se puede dar más acceso del que se tiene",
    tryAgain: "Intentar de nuevo",
    useMine: "Usar mi cambio",
  },
};

function through(source: AccessSource): string {
  return source.kind === "anyone" ? "por el enlace" : `por ${source.name}`;
}
