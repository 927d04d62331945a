import type { generalAccessMessages as english } from "../en/general-access.ts";
import type { Widened } from "../widened.ts";
import { can } from "./roles.ts";

export const generalAccessMessages: Widened<typeof english> = {
  general: {
    heading: "الوصول العام",
    role: "دور الوصول العام",
    restricted: "محدود",
    organization: (name) => `الجميع في ${name}`,
    anyone: "أي شخص لديه الرابط",
    restrictedEffect: "لا يمكن فتح هذا المستند إلا لمن لديهم إذن وصول",
    organizationEffect: (name, role, label) => can(`الجميع في ${name}`, role, label),
    anyoneEffect: (role, label) => can("أي شخص لديه الرابط", role, label),
    copyLink: "نسخ الرابط",
    linkCopied: "تم نسخ الرابط.",
    linkForFew: "لا يُفتح إلا لمن لديهم إذن وصول.",
    copyFailed: "تعذّر نسخ الرابط.",
  },
};
