import type { invitationMessages as english } from "../en/invitations.ts";
import type { Widened } from "../widened.ts";
import { counted, listed } from "./words.ts";

export const invitationMessages: Widened<typeof english> = {
  invitations: {
    sent: "招待を送信済み",
    expired: "招待の期限切れ",
    by: (name) => `招待した人: ${name}`,
    byYou: "自分が招待",
    resend: "招待を再送信",
    cancel: "招待を取り消す",
    resent: (email) => `${email} に招待を再送信しました。`,
    resendFailed: (email, reason) => `${email} に招待を再送信できませんでした。${reason}`,
    changed: (email, label) => `${email} への招待を「${label}」に変更しました。`,
    severalChanged: (count, label) =>
      `${counted(count, { other: "# 件の招待" })}を「${label}」に変更しました。`,
    cancelled: (email) => `${email} への招待を取り消しました。`,
    severalCancelled: (count) => counted(count, { other: "# 件の招待を取り消しました。" }),
    gone: "この招待は有効ではありません。",
    used: "この招待はすでに承諾されています。",
    message: "メッセージ",
    messagePlaceholder: "メッセージ（任意）",
    notify: "ユーザーに通知",
    sentTo: (emails) => `${listed(emails)} に招待を送信しました。`,
    withoutMail: (emails) => `${listed(emails)} を通知なしで招待しました。`,
  },
};
