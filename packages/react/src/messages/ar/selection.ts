import type { selectionMessages as english } from "../en/selection.ts";
import type { Widened } from "../widened.ts";
import { counted } from "./words.ts";

export const selectionMessages: Widened<typeof english> = {
  selection: {
    label: "عدة صفوف معًا",
    count: (count) =>
      counted(count, {
        zero: "لم يتم تحديد أي صف",
        one: "تم تحديد صف واحد",
        two: "تم تحديد صفين",
        few: "تم تحديد # صفوف",
        many: "تم تحديد # صفًا",
        other: "تم تحديد # صف",
      }),
    all: "تحديد الكل",
    row: (name) => `تحديد ${name}`,
    changeTo: "تغيير إلى",
    changeToLabel: "دور الصفوف المحدّدة",
    self: "يمكنك تغيير إذنك في صفّك",
    unchangeable: "لا يمكنك تغيير هذا الصف",
    none: "يجب تحديد صف واحد على الأقل أولاً",
    tooMany: "لا يمكن تغيير أكثر من 50 صفًا دفعة واحدة",
    notForAll: "غير ممكن لكل الصفوف المحدّدة",
    cannotRemove: "لا يمكن إزالة كل الصفوف المحدّدة",
  },
};
