import type { recipientFieldMessages as english } from "../en/recipient-field.ts";
import type { Widened } from "../widened.ts";
import { counted, people } from "./words.ts";

export const recipientFieldMessages: Widened<typeof english> = {
  recipients: {
    label: "إضافة أشخاص أو مجموعات أو عناوين بريد إلكتروني",
    chips: "الأشخاص المراد إضافتهم",
    removeChip: (name) => `إزالة ${name}`,
    added: (name, total) => `تمت إضافة ${name}، ${toInvite(total)}`,
    addedSeveral: (count, total) => `تمت إضافة ${items(count)}، ${toInvite(total)}`,
    removed: (name, total) => `تمت إزالة ${name}، ${toInvite(total)}`,
    addedBut: (done, reason) => `${done}. ${reason}`,
    inviteAddress: (email) => `دعوة ${email}`,
    already: (_role, label) => `الإذن الحالي: ${label}`,
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
    addressNotAllowed: (email) => `لا أحد هنا يستخدم ${email}، ولا يمكن دعوة عناوين خارجية.`,
    tooMany: (limit) => `لا يمكن إرسال أكثر من ${limit} دعوة دفعة واحدة.`,
    unreadable: (count) =>
      counted(count, {
        zero: "تم التعرّف على كل الأسماء والعناوين.",
        one: "لم يتم التعرّف على اسم أو عنوان واحد وبقي في الحقل.",
        two: "لم يتم التعرّف على اسمين أو عنوانين وبقيا في الحقل.",
        few: "لم يتم التعرّف على # أسماء أو عناوين وبقيت في الحقل.",
        many: "لم يتم التعرّف على # اسمًا أو عنوانًا وبقيت في الحقل.",
        other: "لم يتم التعرّف على # اسم أو عنوان وبقيت في الحقل.",
      }),
  },
};

function items(count: number): string {
  return counted(count, {
    zero: "لا شيء",
    one: "عنصر واحد",
    two: "عنصرين",
    few: "# عناصر",
    many: "# عنصرًا",
    other: "# عنصر",
  });
}

function toInvite(total: number): string {
  return counted(total, {
    zero: "لا دعوات للإرسال",
    one: "دعوة واحدة للإرسال",
    two: "دعوتان للإرسال",
    few: "# دعوات للإرسال",
    many: "# دعوةً للإرسال",
    other: "# دعوة للإرسال",
  });
}
