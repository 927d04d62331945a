import type { generalAccessMessages as english } from "../en/general-access.ts";
import type { Widened } from "../widened.ts";
import { can } from "./roles.ts";

export const generalAccessMessages: Widened<typeof english> = {
  general: {
    heading: "一般的なアクセス",
    role: "一般的なアクセスの権限",
    restricted: "制限付き",
    organization: (name) => `${name} の全員`,
    anyone: "リンクを知っている全員",
    restrictedEffect: "アクセス権のあるユーザーだけがこのドキュメントを開けます",
    organizationEffect: (name, role, label) => `${name} の全員が${can(role, label)}`,
    anyoneEffect: (role, label) => `リンクを知っている全員が${can(role, label)}`,
    copyLink: "リンクをコピー",
    linkCopied: "リンクをコピーしました。",
    linkForFew: "開けるのはアクセス権のあるユーザーだけです。",
    copyFailed: "リンクをコピーできませんでした。",
  },
};
