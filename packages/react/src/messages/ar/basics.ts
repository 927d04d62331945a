import type { Messages } from "../basic-messages.ts";
import { counted, listed, people } from "./words.ts";

type Basics = Pick<
  Messages,
  "common" | "roles" | "roleDescriptions" | "accessSelect" | "avatars" | "recipients"
>;

/** Of what is used everywhere, of roles, of avatars, and of the field that chooses whom to invite. */
export const basics: Basics = {
  common: {
    close: "إغلاق",
    undo: "تراجع",
    cancel: "إلغاء",
    retry: "إعادة المحاولة",
    you: "(أنت)",
    external: "من خارج المؤسسة",
    unknownPerson: "شخص غير معروف",
    guest: "ضيف",
    sentences: (sentences) => sentences.join(" "),
  },
  roles: {
    viewer: "إذن العرض",
    commenter: "إذن التعليق",
    editor: "إذن التعديل",
    owner: "المالك",
    custom: "إذن مخصّص",
    none: "بدون إذن وصول",
  },
  roleDescriptions: {
    viewer: "العرض فقط",
    commenter: "العرض والتعليق",
    editor: "العرض والتعديل والمشاركة",
    editorWithoutSharing: "العرض والتعديل",
    owner: "كل شيء، بما في ذلك الإعدادات",
  },
  accessSelect: {
    label: (name) => `إذن وصول ${name}`,
    remove: "إزالة إذن الوصول",
    leave: "مغادرة",
  },
  avatars: {
    people: (names, total) => {
      const more = total > names.length ? [others(total - names.length)] : [];
      return `${people(total)}: ${listed([...names, ...more])}`;
    },
    more: (count) => `+${others(count)}`,
    hereNow: "هنا الآن",
  },
  recipients: {
    label: "إضافة أشخاص أو مجموعات أو عناوين بريد إلكتروني",
    chips: "الأشخاص المراد إضافتهم",
    removeChip: (name) => `إزالة ${name}`,
    added: (name, total) => `تمت إضافة ${name}، ${toInvite(total)}`,
    addedSeveral: (count, total) => `تمت إضافة ${added(count)}، ${toInvite(total)}`,
    removed: (name, total) => `تمت إزالة ${name}، ${toInvite(total)}`,
    addedBut: (done, reason) => `${done}. ${reason}`,
    inviteAddress: (email) => `دعوة ${email}`,
    already: (_role, label) => `مُضاف بالفعل: ${label}`,
    optionName: (name, detail, already) => [name, detail, already].filter(Boolean).join("، "),
    members: people,
    suggestions: (count) =>
      counted(count, {
        zero: "لا اقتراحات",
        one: "اقتراح واحد",
        two: "اقتراحان",
        few: "# اقتراحات",
        many: "# اقتراحًا",
        other: "# اقتراح",
      }),
    searching: "جارٍ البحث…",
    noMatch: (text) => `لا نتائج للبحث عن «${text}»`,
    searchFailed: "تعذّر البحث. يُرجى إعادة المحاولة.",
    invalidAddress: (text) => `«${text}» ليس اسم شخص معروف هنا ولا عنوان بريد إلكتروني.`,
    addressNotAllowed: (email) => `«${email}» غير معروف هنا، ولا يمكن دعوة عناوين جديدة.`,
    tooMany: (limit) => `لا يمكن دعوة أكثر من ${invited(limit)} دفعة واحدة.`,
    unreadable: (count) =>
      counted(count, {
        zero: "تمت قراءة كل الإدخالات.",
        one: "تعذّرت قراءة إدخال واحد وبقي نصًا.",
        two: "تعذّرت قراءة إدخالين وبقيا نصًا.",
        few: "تعذّرت قراءة # إدخالات وبقيت نصًا.",
        many: "تعذّرت قراءة # إدخالاً وبقيت نصًا.",
        other: "تعذّرت قراءة # إدخال وبقيت نصًا.",
      }),
  },
};

function others(count: number): string {
  return counted(count, {
    zero: "0 آخرين",
    one: "1 آخر",
    two: "2 آخران",
    few: "# آخرين",
    many: "# آخر",
    other: "# آخر",
  });
}

function added(count: number): string {
  return counted(count, {
    zero: "لا شيء",
    one: "عنصر واحد",
    two: "عنصرين",
    few: "# عناصر",
    many: "# عنصرًا",
    other: "# عنصر",
  });
}

function invited(count: number): string {
  return counted(count, {
    zero: "لا أحد",
    one: "شخص واحد",
    two: "شخصين",
    few: "# أشخاص",
    many: "# شخصًا",
    other: "# شخص",
  });
}

function toInvite(total: number): string {
  return counted(total, {
    zero: "لا أحد لدعوته",
    one: "شخص واحد للدعوة",
    two: "شخصان للدعوة",
    few: "# أشخاص للدعوة",
    many: "# شخصًا للدعوة",
    other: "# شخص للدعوة",
  });
}
