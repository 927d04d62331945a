import type { AccessSource } from "../access-source.ts";
import type { peopleMessages as english } from "../en/people.ts";
import type { Widened } from "../widened.ts";

export const peopleMessages: Widened<typeof english> = {
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
