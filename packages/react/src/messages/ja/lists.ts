import type { ListMessages } from "../list-messages.ts";
import { counted } from "./words.ts";

/** Of groups' members, of those who are here without a row, and of several rows at once. */
export const lists: ListMessages = {
  members: {
    list: (group) => `${group} のメンバー`,
    loading: "メンバーを読み込んでいます…",
    failed: "メンバーを読み込めませんでした。",
    empty: "このグループにメンバーはいません。",
    more: "さらに表示",
    own: (label) => `個別の設定: ${label}`,
  },
  alsoHere: {
    heading: "その他の閲覧中のユーザー",
    through: (source) => (source.kind === "anyone" ? "リンク経由" : `${source.name} 経由`),
  },
  selection: {
    label: "複数の行をまとめて変更",
    count: (count) => counted(count, { other: "# 件選択中" }),
    all: "すべて選択",
    row: (name) => `${name} を選択`,
    changeTo: "変更",
    changeToLabel: "選択した行の権限",
    self: "自分の権限は自分の行で変更してください",
    unchangeable: "この行は変更できません",
    none: "先に 1 件以上選択してください",
    tooMany: "一度に変更できるのは 50 件までです",
    notForAll: "選択した行の一部では選べません",
    cannotRemove: "選択した行の一部は削除できません",
  },
  others: {
    self: (label) => `自分の権限が「${label}」になりました。`,
    several: (count) => counted(count, { other: "他のユーザーによる変更が # 件あります。" }),
  },
  details: {
    of: (name) => `${name} のアクセス権`,
    failed: "理由を読み込めませんでした。",
    decides: "優先",
    without: (label) => `個別の設定がない場合: ${label}`,
    hide: "非表示",
    hideName: (name) => `非表示: ${name} のアクセス権`,
    preview: (name) => `${name} ができること`,
    abilities: {
      read: "閲覧",
      comment: "コメント",
      edit: "編集",
      share: "共有",
      own: "設定とオーナーの管理",
    },
    can: (ability) => `${ability}: 可`,
    cannot: (ability) => `${ability}: 不可`,
    custom: "別の場所で設定された権限のため、役割では表せません。",
  },
};
