import type { selectionMessages as english } from "../en/selection.ts";
import type { Widened } from "../widened.ts";
import { counted } from "./words.ts";

export const selectionMessages: Widened<typeof english> = {
  selection: {
    label: "تغيير عدة أذونات معًا",
    count: (count) =>
      counted(count, {
        zero: "لم يتم تحديد شيء",
        one: "تم تحديد عنصر واحد",
        two: "تم تحديد عنصرين",
        few: "تم تحديد # عناصر",
        many: "تم تحديد # عنصرًا",
        other: "تم تحديد # عنصر",
      }),
    all: "تحديد الكل",
    row: (name) => `تحديد ${name}`,
    changeTo: "تغيير إلى",
    changeToLabel: "إذن كل المحدّد",
    self: "لا يمكنك تغيير إذنك إلا بشكل منفصل",
    unchangeable: "لا يمكنك تغيير هذا الإذن",
    none: "يجب تحديد شخص أو مجموعة أولاً",
    tooMany: "لا يمكن تغيير أكثر من 50 دفعة واحدة",
    notForAll: "غير ممكن لكل المحدّد",
    cannotRemove: "لا يمكن إزالة كل المحدّد",
  },
};
