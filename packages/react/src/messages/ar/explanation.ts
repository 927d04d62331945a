import type { explanationMessages as english } from "../en/explanation.ts";
import type { Widened } from "../widened.ts";
import { accessOf } from "./roles.ts";
import { through } from "./words.ts";

export const explanationMessages: Widened<typeof english> = {
  details: {
    of: (name) => `إذن وصول ${name}`,
    failed: "تعذّر تحميل الأسباب.",
    decides: "هذا هو المعتمد",
    without: (role, label, source) =>
      role === "none"
        ? "بعد إزالة الإذن الفردي: بدون إذن وصول"
        : `بعد إزالة الإذن الفردي: ${accessOf(role, label)}${source === null ? "" : ` ${through(source)}`}`,
    hide: "إخفاء",
    hideName: (name) => `إخفاء إذن وصول ${name}`,
    preview: (name) => `ما يمكن لـ ${name} فعله`,
    abilities: {
      read: "العرض",
      comment: "التعليق",
      edit: "التعديل",
      share: "المشاركة",
      own: "تغيير الإعدادات والمالكين",
    },
    can: (ability) => `${ability}: نعم`,
    cannot: (ability) => `${ability}: لا`,
  },
};
