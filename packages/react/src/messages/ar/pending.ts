import type { PendingMessages } from "../pending-messages.ts";
import { timesIn } from "../times.ts";
import { counted, deeds, listed, locale } from "./words.ts";

/** Of invitations by address, of requests, and of what was done. */
export const pending: PendingMessages = {
  invitations: {
    sent: "تم إرسال الدعوة",
    expired: "انتهت صلاحية الدعوة",
    by: (name) => `دعوة من ${name}`,
    byYou: "دعوة منك",
    resend: "إعادة إرسال الدعوة",
    cancel: "إلغاء الدعوة",
    resent: (email) => `تمت إعادة إرسال الدعوة إلى ${email}.`,
    resendFailed: (email, reason) => `تعذّرت إعادة إرسال الدعوة إلى ${email}. ${reason}`,
    changed: (email, label) => `تم تغيير دعوة ${email} إلى «${label}».`,
    cancelled: (email) => `تم إلغاء دعوة ${email}.`,
    gone: "لم تعد هذه الدعوة متاحة.",
    used: "تم قبول هذه الدعوة بالفعل.",
    message: "رسالة",
    messagePlaceholder: "رسالة (اختيارية)",
    notify: "إشعار الأشخاص",
    sentTo: (emails) => `تم إرسال الدعوة إلى ${listed(emails)}.`,
    withoutMail: (emails) => `تمت دعوة ${listed(emails)} بدون رسالة.`,
  },
  requests: {
    list: "الطلبات",
    asks: (name, role, label) =>
      deeds[role] === undefined ? `طلب إذن «${label}» من ${name}` : `طلب ${label} من ${name}`,
    quote: (message) => `«${message}»`,
    more: "المزيد",
    moreOf: (name) => `المزيد من رسالة ${name}`,
    less: "أقل",
    lessOf: (name) => `أقل من رسالة ${name}`,
    role: (name) => `دور ${name}`,
    approve: "موافقة",
    approveName: (name) => `موافقة على طلب ${name}`,
    decline: "رفض",
    declineName: (name) => `رفض طلب ${name}`,
    declined: (name) => `تم رفض طلب ${name}.`,
    answered: "سبقك شخص آخر إلى الرد على هذا.",
  },
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
