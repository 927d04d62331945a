import type { explanationMessages as english } from "../en/explanation.ts";
import type { Widened } from "../widened.ts";
import { can } from "./roles.ts";
import { through } from "./words.ts";

export const explanationMessages: Widened<typeof english> = {
  details: {
    of: (name) => `${name} のアクセス権`,
    failed: "理由を読み込めませんでした。",
    decides: "これが適用されています",
    without: (role, label, source) =>
      role === "none"
        ? "ここから外した場合: アクセス権なし"
        : `ここから外した場合: 引き続き${can(role, label)}${source === null ? "" : `（${through(source)}）`}`,
    hide: "非表示",
    hideName: (name) => `非表示: ${name} のアクセス権`,
    preview: (name) => `${name} ができること`,
    abilities: {
      read: "閲覧",
      comment: "コメント",
      edit: "編集",
      share: "共有",
      own: "設定とオーナーの変更",
    },
    can: (ability) => `${ability}: 可`,
    cannot: (ability) => `${ability}: 不可`,
  },
};
