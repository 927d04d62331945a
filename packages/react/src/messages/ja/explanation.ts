import type { explanationMessages as english } from "../en/explanation.ts";
import type { Widened } from "../widened.ts";

export const explanationMessages: Widened<typeof english> = {
  details: {
    of: (name) => `${name} のアクセス権`,
    failed: "理由を読み込めませんでした。",
    decides: "優先",
    without: (label) => `個別の設定がない場合: ${label}`,
    hide: "非表示",
    hideName: (name) => `非表示: ${name} のアクセス権`,
    preview: (name) => `${name} ができること`,
    abilities: {
      read: "閲覧",
      comment: "コメント",
      edit: "編集",
      share: "共有",
      own: "設定とオーナーの管理",
    },
    can: (ability) => `${ability}: 可`,
    cannot: (ability) => `${ability}: 不可`,
    custom: "別の場所で設定された権限のため、役割では表せません。",
  },
};
