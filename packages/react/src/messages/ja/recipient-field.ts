import type { recipientFieldMessages as english } from "../en/recipient-field.ts";
import type { Widened } from "../widened.ts";
import { can } from "./roles.ts";
import { counted, people } from "./words.ts";

export const recipientFieldMessages: Widened<typeof english> = {
  recipients: {
    label: "ユーザー、グループ、メールアドレスを追加",
    chips: "追加するユーザー",
    removeChip: (name) => `${name} を外す`,
    added: (name, total) => `${name} を追加しました。${toInvite(total)}`,
    addedSeveral: (count, total) =>
      `${counted(count, { other: "# 件追加しました" })}。${toInvite(total)}`,
    removed: (name, total) => `${name} を外しました。${toInvite(total)}`,
    addedBut: (added, reason) => `${added}。${reason}`,
    inviteAddress: (email) => `${email} を招待`,
    already: (role, label) => `すでに${can(role, label)}`,
    optionName: (name, detail, already) => [name, detail, already].filter(Boolean).join("、"),
    members: people,
    suggestions: (count) => counted(count, { other: "# 件の候補" }),
    searching: "検索中…",
    noMatch: (text) => `「${text}」に一致するユーザーは見つかりません`,
    searchFailed: "検索できませんでした。もう一度お試しください。",
    invalidAddress: (text) => `「${text}」は登録済みのユーザーでもメールアドレスでもありません。`,
    addressNotAllowed: (email) =>
      `${email} を使用しているユーザーはいません。外部のアドレスは招待できません。`,
    tooMany: (limit) => `一度に招待できるのは ${limit} 件までです。`,
    unreadable: (count) =>
      counted(count, { other: "認識できない名前またはアドレスが # 件、入力欄に残っています。" }),
  },
};

function toInvite(total: number): string {
  if (total === 0) return "招待する相手はいません";
  return counted(total, { other: "招待するのは # 件です" });
}
