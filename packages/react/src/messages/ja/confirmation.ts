import type { confirmationMessages as english } from "../en/confirmation.ts";
import type { Widened } from "../widened.ts";
import { can, deeds } from "./roles.ts";
import { counted, listed } from "./words.ts";

export const confirmationMessages: Widened<typeof english> = {
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
};

function loses(role: string | null): string {
  const deed = deeds[role ?? ""];
  if (role === "none") return "すぐにアクセスできなくなります";
  return deed === undefined ? "すぐにできる操作が少なくなります" : `すぐに${deed}のみになります`;
}
