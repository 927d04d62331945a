import type { requestMessages as english } from "../en/requests.ts";
import type { Widened } from "../widened.ts";
import { accessOf } from "./roles.ts";

export const requestMessages: Widened<typeof english> = {
  requests: {
    list: "الطلبات",
    asks: (name, role, label) => `طلب ${accessOf(role, label)} من ${name}`,
    quote: (message) => `«${message}»`,
    more: "المزيد",
    moreOf: (name) => `المزيد من رسالة ${name}`,
    less: "أقل",
    lessOf: (name) => `أقل من رسالة ${name}`,
    role: (name) => `دور ${name}`,
    approve: "موافقة",
    approveName: (name) => `موافقة على طلب ${name}`,
    decline: "رفض",
    declineName: (name) => `رفض طلب ${name}`,
    declined: (name) => `تم رفض طلب ${name}.`,
    answered: "سبقك شخص آخر إلى الرد على هذا الطلب.",
  },
};
