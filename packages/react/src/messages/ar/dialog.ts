import type { dialogMessages as english } from "../en/dialog.ts";
import type { Widened } from "../widened.ts";
import { youCan } from "./roles.ts";
import { counted, listed, people, seconds } from "./words.ts";

export const dialogMessages: Widened<typeof english> = {
  dialog: {
    title: (room) => (room === null ? "مشاركة" : `مشاركة «${room}»`),
    loading: "جارٍ تحميل أذونات الوصول…",
    stillLoading: "ما زال تحميل قائمة الأشخاص جاريًا.",
    settings: "الإعدادات",
    activity: "النشاط",
    editorsCanShare: "السماح للمحرّرين بالمشاركة",
    editorsCanShareDescription: "الأشخاص الذين لديهم إذن التعديل يمكنهم أيضًا تغيير أذونات الوصول.",
    copyLink: "نسخ الرابط",
    linkCopied: "تم نسخ الرابط.",
    linkForFew: "لا يمكن فتحه إلا لمن لديهم إذن وصول.",
    copyFailed: "تعذّر نسخ الرابط.",
  },
  states: {
    deniedTitle: "ليس لديك إذن وصول إلى هذا المستند",
    denied: "يمكنك أن تطلب مشاركته معك من شخص لديه إذن وصول.",
    lostTitle: "لم يعد لديك إذن وصول إلى هذا المستند.",
    lost: "ربما لم يعد موجودًا. يمكنك التواصل مع شخص لديه إذن وصول.",
    signedOutTitle: "لم يتم تسجيل الدخول",
    signedOut: "يجب تسجيل الدخول لمعرفة من لديهم إذن وصول.",
    failedTitle: "تعذّر تحميل أذونات الوصول",
    stale: "قد تكون هذه المعلومات قديمة.",
    offline: "لا يتوفّر اتصال. ستُرسل التغييرات عند عودة الاتصال.",
    backOnline: "عاد الاتصال.",
    guest: (count, groups) => {
      const parts = [people(count)];
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
    readOnly: (role, label) =>
      `${youCan(role, label)}. لتغيير أذونات الآخرين، يمكنك التواصل مع أحد المالكين.`,
  },
  errors: {
    offline: "تعذّر الاتصال بالخادم. يُرجى التحقّق من الاتصال وإعادة المحاولة.",
    rate_limited: "عدد التغييرات كبير جدًا. يُرجى إعادة المحاولة بعد قليل.",
    unauthenticated: "يُرجى تسجيل الدخول وإعادة المحاولة.",
    no_access: "لم يعد لديك إذن وصول.",
    room_not_found: "لم يعد لديك إذن وصول.",
    not_allowed: "غير مسموح لك بهذا الإجراء.",
    grant_exceeds_own: "لا يمكن منح إذن أعلى من إذنك.",
    target_outranks_you: "لدى هذا الشخص دور أعلى من دورك.",
    conflict: "سبقك شخص آخر إلى تغيير هذا.",
    last_owner: "لا بد من بقاء مالك واحد على الأقل.",
    unknown_person: "هذا الشخص غير موجود هنا.",
    unknown_group: "هذه المجموعة غير موجودة هنا.",
    unknown_role: "لم يعد هذا الدور موجودًا.",
    invalid_email: "هذا ليس عنوان بريد إلكتروني.",
    too_many_items: "هذا عدد كبير جدًا دفعة واحدة. يُرجى المحاولة بعدد أقل.",
    too_many_collaborators:
      "لا يتسع هذا المستند لمزيد من الأشخاص. يمكنك استخدام مجموعة بدلاً من ذلك.",
    upstream_refused: "تم رفض التغيير.",
    upstream_misconfigured: "المشاركة غير متاحة الآن.",
    unknown_outcome: "تعذّر تأكيد الحفظ. يُرجى التحقّق قبل المتابعة.",
    other: "حدث خطأ. يُرجى إعادة المحاولة.",
  },
  rateLimited: (count) => `عدد التغييرات كبير جدًا. يُرجى إعادة المحاولة بعد ${seconds(count)}.`,
};
