import type { activityMessages as english } from "../en/activity.ts";
import { timesIn } from "../times.ts";
import type { Widened } from "../widened.ts";
import { counted, locale } from "./words.ts";

export const activityMessages: Widened<typeof english> = {
  activity: {
    back: "رجوع",
    list: "سجلّ التغييرات",
    loading: "جارٍ تحميل السجلّ…",
    empty: "لا تغييرات حتى الآن.",
    failed: (reason) => `تعذّر تحميل السجلّ. ${reason}`,
    more: "عرض المزيد",
    loaded: (count) =>
      counted(count, {
        zero: "لا إدخالات أخرى",
        one: "إدخال آخر",
        two: "إدخالان آخران",
        few: "# إدخالات أخرى",
        many: "# إدخالاً آخر",
        other: "# إدخال آخر",
      }),
    added: (by, name, label) => `تمت إضافة ${name} من قِبل ${by}: ${label}`,
    removed: (by, name) => `تمت إزالة ${name} من قِبل ${by}`,
    changed: (by, name, from, to) =>
      `تم تغيير إذن وصول ${name} من «${from}» إلى «${to}» من قِبل ${by}`,
    left: (name) => `مغادرة ${name} للمستند`,
    joined: (name, label) => `تم قبول الدعوة من قِبل ${name}: ${label}`,
    changedOwn: (name, from, to) => `تم تغيير الإذن الشخصي من «${from}» إلى «${to}» من قِبل ${name}`,
    general: (by, effect) => `تم تغيير الوصول العام من قِبل ${by}: ${effect}`,
    editorsCan: (by) => `تم السماح للمحرّرين بالمشاركة من قِبل ${by}`,
    editorsCannot: (by) => `تم قصر المشاركة على المالكين من قِبل ${by}`,
    invited: (by, email, label) => `تمت دعوة ${email} من قِبل ${by}: ${label}`,
    changedInvitation: (by, email, from, to) =>
      `تم تغيير دعوة ${email} من «${from}» إلى «${to}» من قِبل ${by}`,
    cancelled: (by, email) => `تم إلغاء دعوة ${email} من قِبل ${by}`,
    declined: (by, name, label) => `تم رفض طلب ${name} من قِبل ${by}: ${label}`,
    ...timesIn(locale, "الآن"),
  },
};
