import type { presenceMessages as english } from "../en/presence.ts";
import type { Widened } from "../widened.ts";

export const presenceMessages: Widened<typeof english> = {
  alsoHere: {
    heading: "その他の閲覧中のユーザー",
    through: (source) => (source.kind === "anyone" ? "リンク経由" : `${source.name} 経由`),
  },
};
