import type { inviteMessages as english } from "../en/invite.ts";
import type { Widened } from "../widened.ts";
import { counted, listed } from "./words.ts";

export const inviteMessages: Widened<typeof english> = {
  invite: {
    role: "دور الأشخاص الجدد",
    invite: "دعوة",
    invited: (names, _role, label) => `تمت دعوة ${listed(names)}. الإذن الممنوح: ${label}.`,
    already: (names) => `لديهم إذن وصول بالفعل: ${listed(names)}.`,
    notInvited: (count) =>
      counted(count, {
        zero: "تمت دعوة الجميع.",
        one: "تعذّرت دعوة شخص واحد.",
        two: "تعذّرت دعوة شخصين.",
        few: "تعذّرت دعوة # أشخاص.",
        many: "تعذّرت دعوة # شخصًا.",
        other: "تعذّرت دعوة # شخص.",
      }),
    unknownAddress: "لا أحد هنا يستخدم هذا العنوان.",
    failed: (reason) => `لم تتم دعوة أحد. ${reason}`,
    waiting: "ستُرسل الدعوة عند عودة الاتصال.",
  },
};
