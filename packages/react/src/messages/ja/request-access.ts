import type { requestAccessMessages as english } from "../en/request-access.ts";
import type { Widened } from "../widened.ts";
import { counted } from "./words.ts";

export const requestAccessMessages: Widened<typeof english> = {
  requestAccess: {
    intro:
      "このドキュメントへのアクセス権をリクエストできます。アクセスできるようになると、ここにドキュメントが開きます。",
    introMore: "このドキュメントでの権限の追加をリクエストできます。",
    askSomeone: "ドキュメントを共有できる人にアクセス権を依頼してください。",
    signIn: "アクセス権をリクエストするには、ログインしてください。",
    role: "必要な権限",
    message: "メッセージ（任意）",
    ask: "アクセス権をリクエスト",
    askMore: "権限の追加をリクエスト",
    sent: "リクエストを送信しました",
    sentText: "アクセス権が付与されると、ここにドキュメントが開きます。",
    sentMoreText: "このドキュメントを共有できる人の承認が必要です。",
    requested: (label) => `リクエスト済み: ${label}`,
    already: "このアクセス権はすでにあります。",
    waiting: "オフラインです。リクエストはオンラインに戻ると送信されます。",
    rateLimited: (wait) => counted(wait, { other: "リクエストが多すぎます。# 秒お待ちください。" }),
    notSent: (reason) => `リクエストを送信できませんでした。${reason}`,
  },
};
