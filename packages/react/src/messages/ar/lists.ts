import type { ListMessages } from "../list-messages.ts";
import { counted } from "./words.ts";

/** Of groups' members, of those who are here without a row, and of several rows at once. */
export const lists: ListMessages = {
  members: {
    list: (group) => `أعضاء ${group}`,
    loading: "جارٍ تحميل الأعضاء…",
    failed: "تعذّر تحميل الأعضاء.",
    empty: "لا أحد في هذه المجموعة.",
    more: "عرض المزيد",
    own: (label) => `إذن شخصي: ${label}`,
  },
  alsoHere: {
    heading: "موجودون هنا الآن أيضًا",
    through: (source) => (source.kind === "anyone" ? "عبر الرابط" : `عبر ${source.name}`),
  },
  selection: {
    label: "عدة صفوف معًا",
    count: (count) =>
      counted(count, {
        zero: "لم يتم تحديد أي صف",
        one: "تم تحديد صف واحد",
        two: "تم تحديد صفين",
        few: "تم تحديد # صفوف",
        many: "تم تحديد # صفًا",
        other: "تم تحديد # صف",
      }),
    all: "تحديد الكل",
    row: (name) => `تحديد ${name}`,
    changeTo: "تغيير إلى",
    changeToLabel: "دور الصفوف المحدّدة",
    self: "يمكنك تغيير إذنك في صفّك",
    unchangeable: "لا يمكنك تغيير هذا الصف",
    none: "يجب تحديد صف واحد على الأقل أولاً",
    tooMany: "لا يمكن تغيير أكثر من 50 صفًا دفعة واحدة",
    notForAll: "غير ممكن لكل الصفوف المحدّدة",
    cannotRemove: "لا يمكن إزالة كل الصفوف المحدّدة",
  },
  others: {
    self: (label) => `إذنك الآن هو «${label}».`,
    several: (count) =>
      counted(count, {
        zero: "لا تغييرات من أشخاص آخرين.",
        one: "تغيير واحد من شخص آخر.",
        two: "تغييران من أشخاص آخرين.",
        few: "# تغييرات من أشخاص آخرين.",
        many: "# تغييرًا من أشخاص آخرين.",
        other: "# تغيير من أشخاص آخرين.",
      }),
  },
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
