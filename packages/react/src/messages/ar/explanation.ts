import type { explanationMessages as english } from "../en/explanation.ts";
import type { Widened } from "../widened.ts";

export const explanationMessages: Widened<typeof english> = {
  details: {
    of: (name) => `إذن وصول ${name}`,
    failed: "تعذّر تحميل الأسباب.",
    decides: "السبب الحاسم",
    without: (label) => `بدون الإذن الشخصي: ${label}`,
    hide: "إخفاء",
    hideName: (name) => `إخفاء إذن وصول ${name}`,
    preview: (name) => `ما يمكن لـ ${name} فعله`,
    abilities: {
      read: "العرض",
      comment: "التعليق",
      edit: "التعديل",
      share: "المشاركة",
      own: "الإعدادات والمالكون",
    },
    can: (ability) => `${ability}: نعم`,
    cannot: (ability) => `${ability}: لا`,
    custom: "تم ضبط هذه الأذونات في مكان آخر ولا يطابقها أي دور.",
  },
};
