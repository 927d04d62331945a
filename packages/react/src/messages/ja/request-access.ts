import type { requestAccessMessages as english } from "../en/request-access.ts";
import type { Widened } from "../widened.ts";
import { counted } from "./words.ts";

export const requestAccessMessages: Widened<typeof english> = {
  requestAccess: {
    intro:
      "このドキュメントへのアクセス権をリクエストできます。承認されると、ここにドキュメントが開きます。",
    introMore: "このドキュメントでの権限の追加をリクエストできます。",
    askSomeone: "アクセス権のある人に共有を依頼してください。",
    signIn: "アクセス権をリクエストするには、ログインしてください。",
    role: "必要な権限",
    message: "メッセージ（任意）",
    ask: "アクセス権をリクエスト",
    askMore: "権限の追加をリクエスト",
    sent: "リクエストを送信しました",
    sentText: "アクセス権が付与されると、ここにドキュメントが開きます。",
    sentMoreText: "このドキュメントを共有できる人が回答します。",
    requested: (label) => `リクエスト済み: ${label}`,
    already: "このアクセス権はすでにあります。",
    waiting: "オフラインです。リクエストはオンラインに戻ると送信されます。",
    rateLimited: (seconds) =>
      counted(seconds, { other: "リクエストが多すぎます。# 秒後にもう一度お試しください。" }),
    notSent: (reason) => `リクエストを送信できませんでした。${reason}`,
  },
};
