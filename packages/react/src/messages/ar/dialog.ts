import type { dialogMessages as english } from "../en/dialog.ts";
import type { Widened } from "../widened.ts";
import { youCan } from "./roles.ts";
import { counted, listed, people, seconds } from "./words.ts";

export const dialogMessages: Widened<typeof english> = {
  dialog: {
    title: (room) => (room === null ? "مشاركة" : `مشاركة «${room}»`),
    loading: "جارٍ تحميل أذونات الوصول…",
    stillLoading: "ما زال تحميل أذونات الوصول جاريًا.",
    settings: "الإعدادات",
    activity: "النشاط",
  },
  states: {
    deniedTitle: "ليس لديك إذن وصول إلى هذا المستند",
    denied: "يمكنك طلب إذن الوصول من شخص يمكنه مشاركة المستند.",
    lostTitle: "لم يعد لديك إذن وصول إلى هذا المستند.",
    lost: "ربما تم حذفه. يمكنك التواصل مع شخص يمكنه مشاركته.",
    signedOutTitle: "لم يتم تسجيل الدخول",
    signedOut: "يجب تسجيل الدخول لمعرفة من لديهم إذن وصول.",
    failedTitle: "تعذّر تحميل قائمة الأشخاص",
    stale: "قد تكون هذه المعلومات قديمة.",
    offline: "لا يتوفّر اتصال. ستُرسل التغييرات عند عودة الاتصال.",
    backOnline: "عاد الاتصال.",
    guest: (added, groups) => {
      const parts = [people(added)];
      if (groups > 0) {
        parts.push(
          counted(groups, {
            zero: "لا مجموعات",
            one: "مجموعة واحدة",
            two: "مجموعتان",
            few: "# مجموعات",
            many: "# مجموعةً",
            other: "# مجموعة",
          }),
        );
      }
      return `لديهم إذن وصول: ${listed(parts)}. يجب تسجيل الدخول لمعرفة من هم.`;
    },
    readOnly: (role, label) => `${youCan(role, label)}، لكن لا يمكنك تغيير أذونات الوصول.`,
  },
  errors: {
    offline: "تعذّر الاتصال بالخادم. يُرجى التحقّق من الاتصال.",
    rate_limited: "عدد التغييرات كبير جدًا. يُرجى الانتظار قليلاً.",
    unauthenticated: "لم يتم تسجيل الدخول. يجب تسجيل الدخول أولاً.",
    no_access: "لم يعد لديك إذن وصول.",
    room_not_found: "لم يعد لديك إذن وصول.",
    not_allowed: "غير مسموح لك بهذا الإجراء.",
    grant_exceeds_own: "لا يمكنك منح إذن أعلى من إذنك.",
    target_outranks_you: "لا يمكنك تغيير هذا الإذن لأنه أعلى من إذنك.",
    conflict: "سبقك شخص آخر إلى تغيير هذا.",
    last_owner: "لا بد من بقاء مالك واحد على الأقل.",
    unknown_person: "لا أحد هنا بهذا الاسم.",
    unknown_group: "لا مجموعة هنا بهذا الاسم.",
    unknown_role: "لم يعد هذا الدور موجودًا.",
    invalid_email: "هذا ليس عنوان بريد إلكتروني.",
    too_many_items: "هذا عدد كبير جدًا دفعة واحدة. يُرجى اختيار عدد أقل.",
    too_many_collaborators:
      "بلغ هذا المستند الحد الأقصى من الأشخاص أو المجموعات. يمكن لمجموعة واحدة أن تضم أشخاصًا كثيرين.",
    upstream_refused: "تم رفض التغيير.",
    upstream_misconfigured: "المشاركة غير متاحة الآن.",
    unknown_outcome: "تعذّر تأكيد الحفظ. يُرجى التحقّق قبل المتابعة.",
    other: "حدث خطأ.",
  },
  rateLimited: (wait) => `عدد التغييرات كبير جدًا. يُرجى الانتظار ${seconds(wait)}.`,
};
