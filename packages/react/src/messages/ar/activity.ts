import type { activityMessages as english } from "../en/activity.ts";
import { timesIn } from "../times.ts";
import type { Widened } from "../widened.ts";
import { accessOf } from "./roles.ts";
import { counted, locale } from "./words.ts";

export const activityMessages: Widened<typeof english> = {
  activity: {
    back: "رجوع",
    list: "النشاط",
    loading: "جارٍ تحميل النشاط…",
    empty: "لا تغييرات حتى الآن.",
    failed: (reason) => `تعذّر تحميل النشاط. ${reason}`,
    more: "عرض المزيد",
    loaded: (count) =>
      counted(count, {
        zero: "لا تغييرات أخرى",
        one: "تغيير آخر",
        two: "تغييران آخران",
        few: "# تغييرات أخرى",
        many: "# تغييرًا آخر",
        other: "# تغيير آخر",
      }),
    added: (by, name, role, label) => `تم منح ${name} ${accessOf(role, label)} من قِبل ${by}`,
    removed: (by, name) => `تمت إزالة ${name} من قِبل ${by}`,
    changed: (by, name, from, to) =>
      `تم تغيير إذن وصول ${name} من «${from}» إلى «${to}» من قِبل ${by}`,
    left: (name) => `مغادرة ${name} للمستند`,
    joined: (name, role, label) => `تم قبول دعوة مع ${accessOf(role, label)} من قِبل ${name}`,
    changedOwn: (name, from, to) => `تم تغيير الإذن الشخصي من «${from}» إلى «${to}» من قِبل ${name}`,
    general: (by, effect) => `تم تغيير الوصول العام من قِبل ${by}: ${effect}`,
    editorsCan: (by) => `تم السماح للمحرّرين بالمشاركة من قِبل ${by}`,
    editorsCannot: (by) => `تم قصر المشاركة على المالكين من قِبل ${by}`,
    invited: (by, email, role, label) =>
      `تمت دعوة ${email} مع ${accessOf(role, label)} من قِبل ${by}`,
    changedInvitation: (by, email, from, to) =>
      `تم تغيير الدعوة المرسلة إلى ${email} من «${from}» إلى «${to}» من قِبل ${by}`,
    cancelled: (by, email) => `تم إلغاء الدعوة المرسلة إلى ${email} من قِبل ${by}`,
    declined: (by, name, role, label) =>
      `تم رفض طلب ${name} للحصول على ${accessOf(role, label)} من قِبل ${by}`,
    ...timesIn(locale, "الآن"),
  },
};
