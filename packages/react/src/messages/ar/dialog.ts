import type { AccessSource } from "../access-source.ts";
import type { DialogMessages } from "../dialog-messages.ts";
import { can, counted, listed, people, seconds, youCan } from "./words.ts";

/** Of the dialog's parts. */
export const dialog: DialogMessages = {
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
  share: {
    button: "مشاركة",
    details: (audience, count, requests) =>
      [
        audience,
        withAccess(count),
        ...(requests > 0
          ? [
              counted(requests, {
                zero: "لا طلبات وصول",
                one: "طلب وصول واحد",
                two: "طلبا وصول",
                few: "# طلبات وصول",
                many: "# طلب وصول",
                other: "# طلب وصول",
              }),
            ]
          : []),
      ].join("، "),
  },
  invite: {
    role: "دور الأشخاص الجدد",
    invite: "دعوة",
    invited: (names, _role, label) => `تمت دعوة ${listed(names)}. الإذن الممنوح: ${label}.`,
    already: (names) => `لديهم إذن وصول بالفعل: ${listed(names)}.`,
    notInvited: (count) =>
      counted(count, {
        zero: "تمت دعوة الجميع.",
        one: "تعذّرت دعوة شخص واحد.",
        two: "تعذّرت دعوة شخصين.",
        few: "تعذّرت دعوة # أشخاص.",
        many: "تعذّرت دعوة # شخصًا.",
        other: "تعذّرت دعوة # شخص.",
      }),
    unknownAddress: "لا أحد هنا يستخدم هذا العنوان.",
    failed: (reason) => `لم تتم دعوة أحد. ${reason}`,
    waiting: "ستُرسل الدعوة عند عودة الاتصال.",
  },
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
  general: {
    heading: "الوصول العام",
    role: "دور الوصول العام",
    restricted: "محدود",
    organization: (name) => `الجميع في ${name}`,
    anyone: "أي شخص لديه الرابط",
    restrictedEffect: "لا يمكن فتح هذا المستند إلا لمن لديهم إذن وصول",
    organizationEffect: (name, role, label) => can(`الجميع في ${name}`, role, label),
    anyoneEffect: (role, label) => can("أي شخص لديه الرابط", role, label),
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

function withAccess(count: number): string {
  return counted(count, {
    zero: "ليس لدى أحد إذن وصول",
    one: "لدى شخص واحد إذن وصول",
    two: "لدى شخصين إذن وصول",
    few: "لدى # أشخاص إذن وصول",
    many: "لدى # شخصًا إذن وصول",
    other: "لدى # شخص إذن وصول",
  });
}

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
