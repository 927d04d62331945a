import type { commonMessages as english } from "../en/common.ts";
import type { Widened } from "../widened.ts";

export const commonMessages: Widened<typeof english> = {
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
};
