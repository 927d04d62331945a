import type { inviteMessages as english } from "../en/invite.ts";
import type { Widened } from "../widened.ts";
import { can } from "./roles.ts";
import { counted, listed, through } from "./words.ts";

export const inviteMessages: Widened<typeof english> = {
  invite: {
    role: "دور الأشخاص الجدد",
    invite: "دعوة",
    granted: (names, role, label) => `أصبح ${can(listed(names), role, label)}.`,
    already: (names, source) =>
      `لدى ${listed(names)} إذن وصول بالفعل${source === null ? "" : ` ${through(source)}`}. لم يتغيّر ذلك.`,
    alreadyInvited: (emails) => `سبقت دعوة ${listed(emails)}.`,
    notInvited: (count) =>
      counted(count, {
        zero: "نجحت كل الدعوات.",
        one: "تعذّرت دعوة واحدة.",
        two: "تعذّرت دعوتان.",
        few: "تعذّرت # دعوات.",
        many: "تعذّرت # دعوةً.",
        other: "تعذّرت # دعوة.",
      }),
    unknownAddress: "لا أحد هنا يستخدم هذا العنوان.",
    failed: (reason) => `لم تتم دعوة أحد. ${reason}`,
    waiting: "ستُرسل الدعوة عند عودة الاتصال.",
  },
};
