import type { requestMessages as english } from "../en/requests.ts";
import type { Widened } from "../widened.ts";
import { accessOf } from "./roles.ts";

export const requestMessages: Widened<typeof english> = {
  requests: {
    list: "Solicitudes",
    asks: (name, role, label) => `${name} solicita ${accessOf(role, label)}`,
    quote: (message) => `«${message}»`,
    more: "Más",
    moreOf: (name) => `Más del mensaje de ${name}`,
    less: "Menos",
    lessOf: (name) => `Menos del mensaje de ${name}`,
    role: (name) => `Rol para ${name}`,
    approve: "Aceptar",
    approveName: (name) => `Aceptar a ${name}`,
    decline: "Rechazar",
    declineName: (name) => `Rechazar a ${name}`,
    declined: (name) => `Solicitud de ${name} rechazada.`,
    answered: "Otra persona ya ha respondido a esta solicitud.",
  },
};
