import type { selectionMessages as english } from "../en/selection.ts";
import type { Widened } from "../widened.ts";
import { counted } from "./words.ts";

export const selectionMessages: Widened<typeof english> = {
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
};
