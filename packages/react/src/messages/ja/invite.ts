import type { inviteMessages as english } from "../en/invite.ts";
import type { Widened } from "../widened.ts";
import { can } from "./roles.ts";
import { counted, listed } from "./words.ts";

export const inviteMessages: Widened<typeof english> = {
  invite: {
    role: "新しいユーザーの権限",
    invite: "招待",
    invited: (names, role, label) => `${listed(names)} を招待しました。${can(role, label)}。`,
    already: (names) => `すでに追加されています: ${listed(names)}。`,
    notInvited: (count) => counted(count, { other: "# 人を招待できませんでした。" }),
    unknownAddress: "このアドレスのユーザーはいません。",
    failed: (reason) => `誰も招待されませんでした。${reason}`,
    waiting: "オンラインに戻ると招待を送信します。",
  },
};
