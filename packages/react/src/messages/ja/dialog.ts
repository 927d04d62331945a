import type { AccessSource } from "../access-source.ts";
import type { DialogMessages } from "../dialog-messages.ts";
import { can, counted, listed, people } from "./words.ts";

/** Of the dialog's parts. */
export const dialog: DialogMessages = {
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
  share: {
    button: "共有",
    details: (audience, count, requests) =>
      [
        audience,
        counted(count, { other: "# 人がアクセス可能" }),
        ...(requests > 0 ? [counted(requests, { other: "アクセスのリクエスト # 件" })] : []),
      ].join("、"),
  },
  invite: {
    role: "新しいユーザーの権限",
    invite: "招待",
    invited: (names, role, label) => `${listed(names)} を招待しました。${can(role, label)}。`,
    already: (names) => `すでに追加されています: ${listed(names)}。`,
    notInvited: (count) => counted(count, { other: "# 人を招待できませんでした。" }),
    unknownAddress: "このアドレスのユーザーはいません。",
    failed: (reason) => `誰も招待されませんでした。${reason}`,
    waiting: "オンラインに戻ると招待を送信します。",
  },
  people: {
    list: "アクセスできるユーザー",
    filter: "ユーザーを絞り込む",
    select: "選択",
    members: "メンバー",
    membersOf: (shown, group) => `${shown}、${group} のメンバー`,
    noMatch: (text) => `「${text}」に一致するユーザーはいません`,
    empty: "アクセスできるのは自分だけです",
    waiting: "オンラインに戻ると送信します",
    lower: (source, label) => `${by(source)}の権限（${label}）より低い`,
    because: (label, source) =>
      `${label}（${source === null ? "実際の権限" : `${by(source)}による`}）`,
    handOver: "オーナー権限を譲渡",
    whyAccess: "このアクセス権の理由",
    why: "理由",
    whyName: (name) => `理由: ${name}`,
    routePerson: "個別の設定",
    gone: (name) => `${name} はリストからなくなりました。`,
  },
  rows: {
    lastOwner: "オーナーは 1 人以上必要です。先に別のユーザーをオーナーにしてください。",
    onlyOwners: "オーナーを追加できるのはオーナーだけです",
    moreThanOwn: "自分の権限を超える権限は付与できません",
    tryAgain: "もう一度試す",
    useMine: "自分の変更を適用",
  },
  general: {
    heading: "一般的なアクセス",
    role: "一般的なアクセスの権限",
    restricted: "制限付き",
    organization: (name) => `${name} の全員`,
    anyone: "リンクを知っている全員",
    restrictedEffect: "アクセス権のあるユーザーだけがこのドキュメントを開けます",
    organizationEffect: (name, role, label) => `${name} の全員が${can(role, label)}`,
    anyoneEffect: (role, label) => `リンクを知っている全員が${can(role, label)}`,
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

function by(source: AccessSource): string {
  switch (source.kind) {
    case "group":
      return `${source.name} `;
    case "organization":
      return `${source.name} の全員`;
    case "anyone":
      return "リンク";
  }
}
