import type { confirmationMessages as english } from "../en/confirmation.ts";
import type { Widened } from "../widened.ts";
import { can, willOnly } from "./roles.ts";
import { counted, entries, listed, thanksTo } from "./words.ts";

export const confirmationMessages: Widened<typeof english> = {
  confirm: {
    leave: (room) =>
      room === null ? "このドキュメントから退出しますか？" : `「${room}」から退出しますか？`,
    leaveText: "自分で再びアクセス権を付与することはできません。",
    lowerSelf: "自分の権限を下げますか？",
    lowerSelfText: "自分で再び上げることはできません。",
    lowerSelfAction: "権限を下げる",
    nameOwner: (name) => `${name} をオーナーにしますか？`,
    nameOwnerText: (name) =>
      `${name} の権限は自分より上位になります。変更できるのはオーナーだけです。`,
    nameOwnerAction: "オーナーにする",
    makePublic: "このドキュメントを公開しますか？",
    makePublicText: (role, label) => `リンクを知っている人は誰でも${can(role, label)}。`,
    makePublicAction: "公開する",
    replaceCustom: (name) =>
      name === null
        ? "一般的なアクセスのカスタム権限を置き換えますか？"
        : `${name} のカスタム権限を置き換えますか？`,
    replaceCustomText: "この画面以外で設定された権限のため、ここでは元に戻せません。",
    replaceCustomAction: "置き換える",
    remove: (name) => `${name} を削除しますか？`,
    remains: (name, role, label, source) =>
      `${name === null ? "自分" : `${name} `}は、${thanksTo(source)}引き続き${can(role, label)}。`,
    removeExternalText: "別の組織のユーザーのため、再び追加するにはメールアドレスが必要です。",
    removeUnknownText: "この ID のユーザーはいないため、再び追加することはできません。",
    removeSeveral: (counts) => `${entries(counts)}を削除しますか？`,
    changeSeveral: (counts) => `${entries(counts)}の権限を変更しますか？`,
    severalFinal: (count) => counted(count, { other: "そのうち # 件はここでは元に戻せません。" }),
    change: (name) => `${name} の権限を変更しますか？`,
    changeAction: "権限を変更",
    removeLastText: "アクセスできるのは自分だけになります。",
    handOver: (name) => `${name} にオーナー権限を譲渡しますか？`,
    handOverText: (role, label, name) =>
      `自分は引き続き${can(role, label)}。オーナー権限を戻せるのは${name === null ? "オーナー" : ` ${name} `}だけです。`,
    live: (name, role, label) =>
      role === "none"
        ? `${name} は現在閲覧中です。すぐにアクセスできなくなります。`
        : `${name} は現在閲覧中です。${willOnly(role, label)}。`,
    liveSeveral: (names, more) => {
      const others = counted(more, { other: "他 # 人" });
      return `${listed([...names, others])}が現在閲覧中です。できる操作が少なくなります。`;
    },
  },
};
