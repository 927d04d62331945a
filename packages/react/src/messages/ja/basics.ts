import type { Messages } from "../basic-messages.ts";
import { counted, deeds, listed, people } from "./words.ts";

type Basics = Pick<
  Messages,
  "common" | "roles" | "roleDescriptions" | "accessSelect" | "avatars" | "recipients"
>;

/** Of what is used everywhere, of roles, of avatars, and of the field that chooses whom to invite. */
export const basics: Basics = {
  common: {
    close: "閉じる",
    undo: "元に戻す",
    cancel: "キャンセル",
    retry: "再試行",
    you: "（自分）",
    external: "外部",
    unknownPerson: "不明なユーザー",
    guest: "ゲスト",
    sentences: (sentences) => sentences.join(""),
  },
  roles: {
    viewer: "閲覧可",
    commenter: "コメント可",
    editor: "編集可",
    owner: "オーナー",
    custom: "カスタム権限",
    none: "アクセス権なし",
  },
  roleDescriptions: {
    viewer: "閲覧のみ",
    commenter: "閲覧とコメント",
    editor: "閲覧、編集、共有",
    editorWithoutSharing: "閲覧と編集",
    owner: "設定を含むすべての操作",
  },
  accessSelect: {
    label: (name) => `${name} のアクセス権`,
    remove: "アクセス権を削除",
    leave: "退出する",
  },
  avatars: {
    people: (names, total) => {
      const more = total > names.length ? [`他 ${people(total - names.length)}`] : [];
      return `${people(total)}: ${listed([...names, ...more])}`;
    },
    more: (count) => `+${counted(count, { other: "# 人" })}`,
    hereNow: "閲覧中",
  },
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
    already: (role, label) => {
      const deed = deeds[role];
      return deed === undefined ? `追加済み（${label}）` : `すでに${deed}できます`;
    },
    optionName: (name, detail, already) => [name, detail, already].filter(Boolean).join("、"),
    members: people,
    suggestions: (count) => counted(count, { other: "# 件の候補" }),
    searching: "検索中…",
    noMatch: (text) => `「${text}」に一致するユーザーはいません`,
    searchFailed: "検索できませんでした。もう一度お試しください。",
    invalidAddress: (text) => `「${text}」は登録済みのユーザーでもメールアドレスでもありません。`,
    addressNotAllowed: (email) =>
      `「${email}」は登録されていません。新しいアドレスは招待できません。`,
    tooMany: (limit) => `一度に招待できるのは ${people(limit)}までです。`,
    unreadable: (count) =>
      counted(count, { other: "# 件を読み取れなかったため、テキストのまま残しました。" }),
  },
};

function toInvite(total: number): string {
  if (total === 0) return "招待する人はいません";
  return counted(total, { other: "招待するのは # 人です" });
}
