import type { dialogMessages as english } from "../en/dialog.ts";
import type { Widened } from "../widened.ts";
import { can } from "./roles.ts";
import { counted, groups, people } from "./words.ts";

export const dialogMessages: Widened<typeof english> = {
  dialog: {
    title: (room) => (room === null ? "共有" : `「${room}」を共有`),
    loading: "アクセス権を読み込んでいます…",
    stillLoading: "まだアクセス権を読み込んでいます。",
    settings: "設定",
    activity: "アクティビティ",
  },
  states: {
    deniedTitle: "このドキュメントへのアクセス権がありません",
    denied: "ドキュメントを共有できる人にアクセス権を依頼してください。",
    lostTitle: "このドキュメントへのアクセス権がなくなりました。",
    lost: "ドキュメントが削除された可能性もあります。共有できる人に確認してください。",
    signedOutTitle: "ログインしていません",
    signedOut: "ログインすると、アクセスできるユーザーを確認できます。",
    failedTitle: "ユーザーのリストを読み込めませんでした",
    stale: "最新の情報ではない可能性があります。",
    offline: "オフラインです。変更はオンラインに戻ると送信されます。",
    backOnline: "オンラインに戻りました。",
    guest: (added, groupCount) => {
      const parts = [people(added), ...(groupCount > 0 ? [groups(groupCount)] : [])];
      return `${parts.join("と ")}がアクセスできます。ログインすると確認できます。`;
    },
    readOnly: (role, label) => `${can(role, label)}。アクセス権の変更はできません。`,
  },
  errors: {
    offline: "サーバーに接続できません。接続を確認してください。",
    rate_limited: "変更が多すぎます。しばらくお待ちください。",
    unauthenticated: "ログインしていません。先にログインしてください。",
    no_access: "アクセス権がなくなりました。",
    room_not_found: "アクセス権がなくなりました。",
    not_allowed: "この操作を行う権限がありません。",
    grant_exceeds_own: "付与できるのは自分と同じ権限までです。",
    target_outranks_you: "自分より上位の権限のため、変更できません。",
    conflict: "他のユーザーが先に変更しました。",
    last_owner: "オーナーは 1 人以上必要です。",
    unknown_person: "この名前のユーザーはいません。",
    unknown_group: "この名前のグループはありません。",
    unknown_role: "この権限はもう存在しません。",
    invalid_email: "メールアドレスではありません。",
    too_many_items: "一度に処理できる数を超えています。数を減らしてください。",
    too_many_collaborators:
      "このドキュメントに追加できるユーザーまたはグループの上限に達しました。グループを使うと、多くのユーザーをまとめて追加できます。",
    upstream_refused: "変更は拒否されました。",
    upstream_misconfigured: "現在、共有は利用できません。",
    unknown_outcome: "保存されたかどうかを確認できません。続ける前に確認してください。",
    other: "問題が発生しました。",
  },
  rateLimited: (wait) => counted(wait, { other: "変更が多すぎます。# 秒お待ちください。" }),
};
