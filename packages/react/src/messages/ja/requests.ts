import type { requestMessages as english } from "../en/requests.ts";
import type { Widened } from "../widened.ts";
import { accessOf } from "./roles.ts";

export const requestMessages: Widened<typeof english> = {
  requests: {
    list: "リクエスト",
    asks: (name, role, label) => `${name} が${accessOf(role, label)}をリクエストしています`,
    quote: (message) => `「${message}」`,
    more: "続きを表示",
    moreOf: (name) => `続きを表示: ${name} のメッセージ`,
    less: "折りたたむ",
    lessOf: (name) => `折りたたむ: ${name} のメッセージ`,
    role: (name) => `${name} の権限`,
    approve: "承認",
    approveName: (name) => `承認: ${name}`,
    decline: "拒否",
    declineName: (name) => `拒否: ${name}`,
    declined: (name) => `${name} のリクエストを拒否しました。`,
    answered: "他のユーザーがこのリクエストにすでに回答しました。",
  },
};
