import type { generalAccessMessages as english } from "../en/general-access.ts";
import type { Widened } from "../widened.ts";
import { can } from "./roles.ts";

export const generalAccessMessages: Widened<typeof english> = {
  general: {
    heading: "Acceso general",
    role: "Rol del acceso general",
    restricted: "Restringido",
    organization: (name) => `Todas las personas de ${name}`,
    anyone: "Cualquier persona con el enlace",
    restrictedEffect: "Solo las personas con acceso pueden abrir este documento",
    organizationEffect: (name, role, label) =>
      `Todas las personas de ${name} ${can("several", role, label)}`,
    anyoneEffect: (role, label) => `Cualquier persona con el enlace ${can("one", role, label)}`,
    copyLink: "Copiar enlace",
    linkCopied: "Enlace copiado.",
    linkForFew: "Solo se abre para las personas con acceso.",
    copyFailed: "No se ha podido copiar el enlace.",
  },
};
