import type { selectionMessages as english } from "../en/selection.ts";
import type { Widened } from "../widened.ts";
import { counted } from "./words.ts";

export const selectionMessages: Widened<typeof english> = {
  selection: {
    label: "複数のアクセス権をまとめて変更",
    count: (count) => counted(count, { other: "# 件選択中" }),
    all: "すべて選択",
    row: (name) => `${name} を選択`,
    changeTo: "変更",
    changeToLabel: "選択したすべての権限",
    self: "自分の権限は個別に変更してください",
    unchangeable: "このアクセス権は変更できません",
    none: "先に 1 件以上選択してください",
    tooMany: "一度に変更できるのは 50 件までです",
    notForAll: "選択したうちの一部では選べません",
    cannotRemove: "選択したうちの一部は削除できません",
  },
};
