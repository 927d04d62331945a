import type { connectionMessages as english } from "../en/connection.ts";
import type { Widened } from "../widened.ts";
import { can } from "./roles.ts";

export const connectionMessages: Widened<typeof english> = {
  boundary: {
    deniedTitle: "アクセス権が必要です",
    restored: "このドキュメントにアクセスできるようになりました。",
    changed: (role, label) => `アクセス権が変更されました。${can(role, label)}。`,
    signedOut: "このドキュメントを開くには、ログインしてください。",
    failedTitle: "現在このドキュメントを開けません",
    offline: "オフラインです。オンラインに戻るとドキュメントが開きます。",
    refused: "アクセス権はありますが、このドキュメントへの接続が拒否されました。",
  },
};
