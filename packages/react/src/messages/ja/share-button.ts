import type { shareButtonMessages as english } from "../en/share-button.ts";
import type { Widened } from "../widened.ts";
import { counted } from "./words.ts";

export const shareButtonMessages: Widened<typeof english> = {
  share: {
    button: "共有",
    details: (audience, added, requests) =>
      [
        audience,
        counted(added, { other: "個別に追加されたユーザー # 人" }),
        ...(requests > 0 ? [counted(requests, { other: "アクセスのリクエスト # 件" })] : []),
      ].join("、"),
  },
};
