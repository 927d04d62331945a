import type { groupMessages as english } from "../en/groups.ts";
import type { Widened } from "../widened.ts";

export const groupMessages: Widened<typeof english> = {
  members: {
    list: (group) => `أعضاء ${group}`,
    loading: "جارٍ تحميل الأعضاء…",
    failed: "تعذّر تحميل الأعضاء.",
    empty: "لا أعضاء في هذه المجموعة.",
    more: "عرض المزيد",
    own: (label) => `إذن فردي: ${label}`,
  },
};
