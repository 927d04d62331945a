import type { commonMessages as english } from "../en/common.ts";
import type { Widened } from "../widened.ts";

export const commonMessages: Widened<typeof english> = {
  common: {
    close: "閉じる",
    undo: "元に戻す",
    cancel: "キャンセル",
    retry: "もう一度試す",
    you: "（自分）",
    external: "外部",
    unknownPerson: "不明なユーザー",
    guest: "ゲスト",
    sentences: (sentences) => sentences.join(""),
  },
};
