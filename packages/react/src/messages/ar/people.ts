import type { AccessSource } from "../access-source.ts";
import type { peopleMessages as english } from "../en/people.ts";
import type { Widened } from "../widened.ts";

export const peopleMessages: Widened<typeof english> = {
  people: {
    list: "الأشخاص الذين لديهم إذن وصول",
    filter: "تصفية الأشخاص",
    select: "تحديد",
    members: "الأعضاء",
    membersOf: (shown, group) => `${shown}، أعضاء ${group}`,
    noMatch: (text) => `لا أحد هنا يطابق «${text}»`,
    empty: "ليس لدى أحد غيرك إذن وصول",
    waiting: "سيُرسل عند عودة الاتصال",
    lower: (source, label) => `أقل من الإذن الممنوح ${through(source)} (${label})`,
    because: (label, source) => `${label} ${source === null ? "فعليًا" : through(source)}`,
    handOver: "نقل الملكية",
    whyAccess: "ما سبب هذا الإذن؟",
    why: "ما السبب؟",
    whyName: (name) => `ما السبب؟ ${name}`,
    routePerson: "إذن شخصي",
    gone: (name) => `لم يعد ${name} في القائمة.`,
  },
  rows: {
    lastOwner: "لا بد من بقاء مالك واحد على الأقل. يجب تعيين مالك آخر أولاً.",
    onlyOwners: "لا يمكن إضافة مالكين إلا للمالكين",
    moreThanOwn: "لا يمكن منح إذن أعلى من إذنك",
    tryAgain: "إعادة المحاولة",
    useMine: "استخدام تغييري",
  },
};

function through(source: AccessSource): string {
  switch (source.kind) {
    case "group":
      return `عبر مجموعة ${source.name}`;
    case "organization":
      return `عبر ${source.name}`;
    case "anyone":
      return "عبر الرابط";
  }
}
