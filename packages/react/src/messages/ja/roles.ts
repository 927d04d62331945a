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
    editor: "閲覧、コメント、編集、共有",
    editorWithoutSharing: "閲覧、コメント、編集",
    owner: "設定を含むすべての操作",
  },
};

/** What one does in a role; a role of an app's own is told by its label instead. */
const deeds: Readonly<Record<string, { noun: string; here: string }>> = {
  viewer: { noun: "閲覧", here: "このドキュメントを閲覧" },
  commenter: { noun: "コメント", here: "このドキュメントにコメント" },
  editor: { noun: "編集", here: "このドキュメントを編集" },
};

/** 「このドキュメントを閲覧できます」 */
export function can(role: string, label: string): string {
  const deed = deeds[role];
  return deed ? `${deed.here}できます` : `${accessOf(role, label)}を持っています`;
}

/** 「Zoe はこのドキュメントを閲覧できるようになりました」; `who` ends in a space after a name. */
export function became(who: string, role: string, label: string, particle = "は"): string {
  const deed = deeds[role];
  if (deed) return `${who}${particle}${deed.here}できるようになりました`;
  return role === "owner"
    ? `${who}${particle}オーナーになりました`
    : `${who}の権限が${quoted(role, label)}になりました`;
}

/** 「今後は閲覧しかできなくなります」 */
export function willOnly(role: string, label: string): string {
  const deed = deeds[role];
  return deed
    ? `今後は${deed.noun}しかできなくなります`
    : `今後の権限は${quoted(role, label)}になります`;
}

/** 「閲覧の権限」 */
export function accessOf(role: string, label: string): string {
  const deed = deeds[role];
  if (deed) return `${deed.noun}の権限`;
  if (role === "owner") return "オーナー権限";
  return role === "custom" ? "カスタム権限" : `「${label}」の権限`;
}

function quoted(role: string, label: string): string {
  return role === "custom" ? "カスタム権限" : `「${label}」`;
}
