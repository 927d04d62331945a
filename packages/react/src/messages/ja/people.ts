import type { peopleMessages as english } from "../en/people.ts";
import type { Widened } from "../widened.ts";
import { thanksTo, through } from "./words.ts";

export const peopleMessages: Widened<typeof english> = {
  people: {
    list: "アクセスできるユーザー",
    filter: "ユーザーを絞り込む",
    select: "選択",
    members: "メンバー",
    membersOf: (shown, group) => `${shown}、${group} のメンバー`,
    noMatch: (text) => `「${text}」に一致するユーザーはリストにいません`,
    empty: "他に追加されたユーザーはいません",
    waiting: "オンラインに戻ると送信します",
    lower: (label, source, higher) => `${through(source)}では${higher}、ここでは${label}に設定`,
    because: (label, source) =>
      source === null ? `実際の権限: ${label}` : `${label}（${thanksTo(source)}）`,
    handOver: "オーナー権限を譲渡",
    whyAccess: "このアクセス権の理由",
    why: "理由",
    whyName: (name) => `理由: ${name}`,
    addedByName: "個別に追加",
    gone: (name) => `${name} はリストからなくなりました。`,
  },
  rows: {
    lastOwner: "オーナーは 1 人以上必要です。先に別のユーザーをオーナーにしてください。",
    onlyOwners: "オーナーを追加できるのはオーナーだけです",
    moreThanOwn: "付与できるのは自分と同じ権限までです",
    useMine: "自分の変更を適用",
  },
};
