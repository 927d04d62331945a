import type { activityMessages as english } from "../en/activity.ts";
import { timesIn } from "../times.ts";
import type { Widened } from "../widened.ts";
import { accessOf } from "./roles.ts";
import { counted, locale } from "./words.ts";

export const activityMessages: Widened<typeof english> = {
  activity: {
    back: "戻る",
    list: "アクティビティ",
    loading: "アクティビティを読み込んでいます…",
    empty: "まだ変更はありません。",
    failed: (reason) => `アクティビティを読み込めませんでした。${reason}`,
    more: "さらに表示",
    loaded: (count) => counted(count, { other: "さらに # 件の変更" }),
    added: (by, name, role, label) => `${by} が ${name} に${accessOf(role, label)}を付与`,
    removed: (by, name) => `${by} が ${name} を削除`,
    changed: (by, name, from, to) => `${by} が ${name} の権限を「${from}」から「${to}」に変更`,
    left: (name) => `${name} が退出`,
    joined: (name, role, label) => `${name} が招待を承諾（${accessOf(role, label)}）`,
    changedOwn: (name, from, to) => `${name} が自分の権限を「${from}」から「${to}」に変更`,
    general: (by, effect) => `${by} が一般的なアクセスを変更: ${effect}`,
    editorsCan: (by) => `${by} が編集者に共有を許可`,
    editorsCannot: (by) => `${by} が共有をオーナーのみに制限`,
    invited: (by, email, role, label) => `${by} が ${email} を招待（${accessOf(role, label)}）`,
    changedInvitation: (by, email, from, to) =>
      `${by} が ${email} への招待を「${from}」から「${to}」に変更`,
    cancelled: (by, email) => `${by} が ${email} への招待を取り消し`,
    declined: (by, name, role, label) =>
      `${by} が ${name} のリクエストを拒否（${accessOf(role, label)}）`,
    ...timesIn(locale, "たった今"),
  },
};
