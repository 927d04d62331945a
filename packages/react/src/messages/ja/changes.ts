import type { AccessSource } from "../access-source.ts";
import type { ChangeMessages } from "../change-messages.ts";
import { can, counted, deeds, listed } from "./words.ts";

/** Of what changes did, of the questions before them, and of conflicts. */
export const changes: ChangeMessages = {
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
  confirm: {
    leave: (room) =>
      room === null ? "このドキュメントから退出しますか？" : `「${room}」から退出しますか？`,
    leaveText: "自分で再びアクセス権を付与することはできません。",
    lowerSelf: "自分の権限を下げますか？",
    lowerSelfText: "自分で再び上げることはできません。",
    lowerSelfAction: "権限を下げる",
    nameOwner: (name) => `${name} をオーナーにしますか？`,
    nameOwnerText: "自分で元に戻すことはできません。",
    nameOwnerAction: "オーナーにする",
    makePublic: "リンクを知っている全員に公開しますか？",
    makePublicText: "リンクを入手した人は誰でもこのドキュメントを開けます。",
    makePublicAction: "全員に公開",
    replaceCustom: (name) => `${name} のカスタム権限を置き換えますか？`,
    replaceCustomText: "別の場所で設定された権限のため、ここからは元に戻せません。",
    replaceCustomAction: "置き換える",
    remove: (name) => `${name} を削除しますか？`,
    removeExternalText: "別の組織のユーザーのため、再び追加するにはメールアドレスが必要です。",
    removeUnknownText: "この ID のユーザーは見つからないため、再び追加することはできません。",
    removeSeveral: (count) => counted(count, { other: "# 件のアクセス権を削除しますか？" }),
    changeSeveral: (count) => counted(count, { other: "# 件の権限を変更しますか？" }),
    severalFinal: (count) => counted(count, { other: "そのうち # 件はここからは元に戻せません。" }),
    change: (name) => `${name} の権限を変更しますか？`,
    changeAction: "権限を変更",
    removeLastText: "アクセスできるのは自分だけになります。",
    handOver: (name) => `${name} にオーナー権限を譲渡しますか？`,
    handOverText: (role, label) =>
      `譲渡後、自分は${can(role, label)}。自分で元に戻すことはできません。`,
    live: (name, role) => `${name} は現在閲覧中です。${loses(role)}。`,
    liveSeveral: (names, more) => {
      const others = counted(more, { other: "他 # 人" });
      return `${listed([...names, others])}が現在閲覧中です。すぐにできる操作が少なくなります。`;
    },
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

function loses(role: string | null): string {
  const deed = deeds[role ?? ""];
  if (role === "none") return "すぐにアクセスできなくなります";
  return deed === undefined ? "すぐにできる操作が少なくなります" : `すぐに${deed}のみになります`;
}

function subject(who: string | null): string {
  return who === null ? "自分が" : `${who} が`;
}
