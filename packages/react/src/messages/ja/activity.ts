import type { activityMessages as english } from "../en/activity.ts";
import { timesIn } from "../times.ts";
import type { Widened } from "../widened.ts";
import { counted, locale } from "./words.ts";

export const activityMessages: Widened<typeof english> = {
  activity: {
    back: "戻る",
    list: "変更の履歴",
    loading: "履歴を読み込んでいます…",
    empty: "まだ変更はありません。",
    failed: (reason) => `履歴を読み込めませんでした。${reason}`,
    more: "さらに表示",
    loaded: (count) => counted(count, { other: "さらに # 件" }),
    added: (by, name, label) => `${by} が ${name} を追加: ${label}`,
    removed: (by, name) => `${by} が ${name} を削除`,
    changed: (by, name, from, to) => `${by} が ${name} の権限を「${from}」から「${to}」に変更`,
    left: (name) => `${name} が退出`,
    joined: (name, label) => `${name} が招待を承諾: ${label}`,
    changedOwn: (name, from, to) => `${name} が自分の権限を「${from}」から「${to}」に変更`,
    general: (by, effect) => `${by} が一般的なアクセスを変更: ${effect}`,
    editorsCan: (by) => `${by} が編集者に共有を許可`,
    editorsCannot: (by) => `${by} が共有をオーナーのみに制限`,
    invited: (by, email, label) => `${by} が ${email} を招待: ${label}`,
    changedInvitation: (by, email, from, to) =>
      `${by} が ${email} への招待を「${from}」から「${to}」に変更`,
    cancelled: (by, email) => `${by} が ${email} への招待を取り消し`,
    declined: (by, name, label) => `${by} が ${name} のリクエストを拒否: ${label}`,
    ...timesIn(locale, "たった今"),
  },
};
