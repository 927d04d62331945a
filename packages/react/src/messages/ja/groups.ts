import type { groupMessages as english } from "../en/groups.ts";
import type { Widened } from "../widened.ts";

export const groupMessages: Widened<typeof english> = {
  members: {
    list: (group) => `${group} のメンバー`,
    loading: "メンバーを読み込んでいます…",
    failed: "メンバーを読み込めませんでした。",
    empty: "このグループにメンバーはいません。",
    more: "さらに表示",
    own: (label) => `個別に追加: ${label}`,
  },
};
