import type { peopleMessages as english } from "../en/people.ts";
import type { Widened } from "../widened.ts";
import { thanksTo, through } from "./words.ts";

export const peopleMessages: Widened<typeof english> = {
  people: {
    list: "الأشخاص الذين لديهم إذن وصول",
    filter: "تصفية الأشخاص",
    select: "تحديد",
    members: "الأعضاء",
    membersOf: (shown, group) => `${shown}، أعضاء ${group}`,
    noMatch: (text) => `لا أحد في هذه القائمة يطابق «${text}»`,
    empty: "لم تتم إضافة أي شخص آخر",
    waiting: "سيُرسل عند عودة الاتصال",
    lower: (label, source, higher) => `${higher} ${through(source)}، لكنه مضبوط هنا على ${label}`,
    because: (label, source) =>
      source === null ? `الإذن الفعلي: ${label}` : `${label}${thanksTo(source)}`,
    handOver: "نقل الملكية",
    whyAccess: "ما سبب هذا الإذن؟",
    why: "ما السبب؟",
    whyName: (name) => `ما السبب؟ ${name}`,
    addedByName: "إذن فردي",
    gone: (name) => `لم يعد اسم ${name} في القائمة.`,
  },
  rows: {
    lastOwner: "لا بد من بقاء مالك واحد على الأقل. يجب تعيين مالك آخر أولاً.",
    onlyOwners: "لا يمكن إضافة مالكين إلا للمالكين",
    moreThanOwn: "لا يمكنك منح إذن أعلى من إذنك",
    useMine: "استخدام تغييري",
  },
};
