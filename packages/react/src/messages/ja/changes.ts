import type { changeMessages as english } from "../en/changes.ts";
import type { Widened } from "../widened.ts";
import { became, can } from "./roles.ts";
import { counted, entries, listed, thanksTo } from "./words.ts";

export const changeMessages: Widened<typeof english> = {
  changes: {
    saved: (name, role, label) => `${became(`${name} `, role, label)}。`,
    removed: (name) => `${name} のアクセス権はなくなりました。`,
    remains: (name, role, label, source) =>
      `削除しました。${name} は、${thanksTo(source)}引き続き${can(role, label)}。`,
    newOwner: (name) => `${name} がこのドキュメントのオーナーになりました。`,
    own: (role, label) => `自分は引き続き${can(role, label)}。`,
    left: (role, label, source) => `退出しました。${thanksTo(source)}引き続き${can(role, label)}。`,
    general: (effect) => `一般的なアクセスが変更されました: ${effect}。`,
    editorsCan: "編集できるユーザーが共有できるようになりました。",
    editorsCannot: "共有できるのはオーナーだけになりました。",
    several: (counts, role, label) => `${became(entries(counts), role, label, "が")}。`,
    severalRemoved: (counts) => `${entries(counts)}を削除しました。`,
    severalRemain: (names, more) => {
      const all =
        more > 0 ? listed([...names, counted(more, { other: "他 # 人" })]) : `${listed(names)} `;
      return `${all}は、グループまたは一般的なアクセスにより引き続きアクセスできます。`;
    },
    undone: "変更を元に戻しました。",
    undoAvailable: "元に戻せます。",
    failed: (name, role, label, reason) =>
      `変更されませんでした。${name} は引き続き${can(role, label)}。${reason}`,
    failedOther: (reason) => `変更されませんでした。${reason}`,
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
    notChanged: "他のユーザーが先に別のアクセス権を変更したため、変更されませんでした。",
    keepTheirs: "このままにする",
    mine: (mine) => (mine === null ? "自分の変更を適用: 削除" : `自分の変更を適用: ${mine}`),
  },
  others: {
    self: (label) => `自分の権限が「${label}」に変更されました。`,
    several: (count) => counted(count, { other: "他のユーザーによる変更が # 件あります。" }),
  },
};

function subject(who: string | null): string {
  return who === null ? "自分が" : `${who} が`;
}
