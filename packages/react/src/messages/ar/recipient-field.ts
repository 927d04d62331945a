import type { recipientFieldMessages as english } from "../en/recipient-field.ts";
import type { Widened } from "../widened.ts";
import { counted, people } from "./words.ts";

export const recipientFieldMessages: Widened<typeof english> = {
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
