import type { roleMessages as english } from "../en/roles.ts";
import type { Widened } from "../widened.ts";

export const roleMessages: Widened<typeof english> = {
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
};

/** What one does with a document in a role; `undefined` for roles that are no plain verb. */
export const deeds: Readonly<Record<string, string>> = {
  viewer: "閲覧",
  commenter: "コメント",
  editor: "編集",
};

/** 「このドキュメントを閲覧できます」 */
export function can(role: string, label: string): string {
  const deed = deeds[role];
  if (deed === undefined) return `「${label}」の権限を持っています`;
  return role === "commenter"
    ? "このドキュメントにコメントできます"
    : `このドキュメントを${deed}できます`;
}
