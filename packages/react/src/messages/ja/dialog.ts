import type { dialogMessages as english } from "../en/dialog.ts";
import type { Widened } from "../widened.ts";
import { can } from "./roles.ts";
import { counted, people } from "./words.ts";

export const dialogMessages: Widened<typeof english> = {
  dialog: {
    title: (room) => (room === null ? "共有" : `「${room}」を共有`),
    loading: "アクセス権を読み込んでいます…",
    stillLoading: "まだユーザーを読み込んでいます。",
    settings: "設定",
    activity: "アクティビティ",
    editorsCanShare: "編集者に共有を許可",
    editorsCanShareDescription: "編集できるユーザーは、アクセス権の変更もできます。",
    copyLink: "リンクをコピー",
    linkCopied: "リンクをコピーしました。",
    linkForFew: "開けるのはアクセス権のあるユーザーだけです。",
    copyFailed: "リンクをコピーできませんでした。",
  },
  states: {
    deniedTitle: "このドキュメントへのアクセス権がありません",
    denied: "アクセス権のある人に共有を依頼してください。",
    lostTitle: "このドキュメントへのアクセス権がなくなりました。",
    lost: "ドキュメントがなくなった可能性もあります。アクセス権のある人に確認してください。",
    signedOutTitle: "ログインしていません",
    signedOut: "ログインすると、アクセスできるユーザーを確認できます。",
    failedTitle: "アクセス権を読み込めませんでした",
    stale: "最新の情報ではない可能性があります。",
    offline: "オフラインです。変更はオンラインに戻ると送信されます。",
    backOnline: "オンラインに戻りました。",
    guest: (count, groups) => {
      const parts = [people(count)];
      if (groups > 0) parts.push(counted(groups, { other: "# グループ" }));
      return `${parts.join("と ")}がアクセスできます。ログインすると確認できます。`;
    },
    readOnly: (role, label) =>
      `${can(role, label)}。他のユーザーの権限を変更するには、オーナーに依頼してください。`,
  },
  errors: {
    offline: "サーバーに接続できません。接続を確認して、もう一度お試しください。",
    rate_limited: "変更が多すぎます。しばらくしてからもう一度お試しください。",
    unauthenticated: "ログインして、もう一度お試しください。",
    no_access: "アクセス権がなくなりました。",
    room_not_found: "アクセス権がなくなりました。",
    not_allowed: "この操作を行う権限がありません。",
    grant_exceeds_own: "自分の権限を超える権限は付与できません。",
    target_outranks_you: "このユーザーの権限は自分より上位です。",
    conflict: "他のユーザーが先に変更しました。",
    last_owner: "オーナーは 1 人以上必要です。",
    unknown_person: "このユーザーは存在しません。",
    unknown_group: "このグループは存在しません。",
    unknown_role: "この権限はもう存在しません。",
    invalid_email: "メールアドレスではありません。",
    too_many_items: "一度に処理できる数を超えています。数を減らしてお試しください。",
    too_many_collaborators:
      "このドキュメントにはこれ以上追加できません。代わりにグループを使ってください。",
    upstream_refused: "変更は拒否されました。",
    upstream_misconfigured: "現在、共有は利用できません。",
    unknown_outcome: "保存されたかどうかを確認できません。続ける前に確認してください。",
    other: "問題が発生しました。もう一度お試しください。",
  },
  rateLimited: (seconds) =>
    counted(seconds, { other: "変更が多すぎます。# 秒後にもう一度お試しください。" }),
};
