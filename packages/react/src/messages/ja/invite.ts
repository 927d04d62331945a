import type { inviteMessages as english } from "../en/invite.ts";
import type { Widened } from "../widened.ts";
import { became } from "./roles.ts";
import { counted, listed, through } from "./words.ts";

export const inviteMessages: Widened<typeof english> = {
  invite: {
    role: "新しいユーザーの権限",
    invite: "招待",
    granted: (names, role, label) => `${became(`${listed(names)} `, role, label)}。`,
    already: (names, source) =>
      `${listed(names)} はすでにアクセスできます${source === null ? "" : `（${through(source)}）`}。変更はありません。`,
    alreadyInvited: (emails) => `${listed(emails)} はすでに招待されています。`,
    notInvited: (count) => counted(count, { other: "# 件の招待に失敗しました。" }),
    unknownAddress: "このアドレスのユーザーはいません。",
    failed: (reason) => `誰も招待されませんでした。${reason}`,
    waiting: "オンラインに戻ると招待を送信します。",
  },
};
