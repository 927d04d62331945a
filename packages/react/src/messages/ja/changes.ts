import type { AccessSource } from "../access-source.ts";
import type { changeMessages as english } from "../en/changes.ts";
import type { Widened } from "../widened.ts";
import { can, deeds } from "./roles.ts";
import { counted } from "./words.ts";

export const changeMessages: Widened<typeof english> = {
  changes: {
    saved: (name, role, label) => {
      const deed = deeds[role];
      return deed === undefined
        ? `${name} の権限が「${label}」になりました。`
        : `${name} は${deed}できるようになりました。`;
    },
    removed: (name) => `${name} のアクセス権はなくなりました。`,
    remains: (name, role, label, source) => {
      const from = source === null ? "" : `${by(source)}により、`;
      const left = `${from}引き続き${can(role, label)}。`;
      return name === null ? left.trimStart() : `${name} は${left}`;
    },
    own: (role, label) => `自分は${can(role, label)}。`,
    left: "退出しましたが、別の方法で引き続きアクセスできます。",
    general: (effect) => `一般的なアクセスが変更されました: ${effect}。`,
    editorsCan: "編集できるユーザーが共有できるようになりました。",
    editorsCannot: "共有できるのはオーナーだけになりました。",
    several: (count, label) =>
      label === null
        ? counted(count, { other: "# 件のアクセス権を削除しました。" })
        : `${counted(count, { other: "# 件" })}を「${label}」に変更しました。`,
    severalRemain: (count) =>
      counted(count, { other: "そのうち # 人は別の方法で引き続きアクセスできます。" }),
    undone: "変更を元に戻しました。",
    undoAvailable: "元に戻せます。",
    failed: (name, label, reason) =>
      `${name} の権限を変更できませんでした。「${label}」のままです。${reason}`,
    failedOther: (reason) => `変更できませんでした。${reason}`,
  },
  conflict: {
    someone: "他のユーザー",
    changed: (who, label, when) =>
      label === null
        ? `${subject(who)}${when}、このアクセス権を削除しました。`
        : `${subject(who)}${when}、「${label}」に変更しました。`,
    changedOf: (who, name, label, when) =>
      label === null
        ? `${subject(who)}${when}、${name} のアクセス権を削除しました。`
        : `${subject(who)}${when}、${name} の権限を「${label}」に変更しました。`,
    general: (who, effect, when) =>
      `${subject(who)}${when}、一般的なアクセスを変更しました: ${effect}。`,
    notChanged: "他のユーザーが先に別の行を変更したため、変更されませんでした。",
    keepTheirs: "相手の変更を残す",
    mine: (mine) => (mine === null ? "自分の変更を適用: 削除" : `自分の変更を適用: ${mine}`),
  },
  others: {
    self: (label) => `自分の権限が「${label}」になりました。`,
    several: (count) => counted(count, { other: "他のユーザーによる変更が # 件あります。" }),
  },
};

function by(source: AccessSource): string {
  switch (source.kind) {
    case "group":
      return ` ${source.name} `;
    case "organization":
      return ` ${source.name} の全員へのアクセス`;
    case "anyone":
      return "リンク";
  }
}

function subject(who: string | null): string {
  return who === null ? "自分が" : `${who} が`;
}
