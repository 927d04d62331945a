import type { accessSelectMessages as english } from "../en/access-select.ts";
import type { Widened } from "../widened.ts";

export const accessSelectMessages: Widened<typeof english> = {
  accessSelect: {
    label: (name) => `${name} のアクセス権`,
    remove: "アクセス権を削除",
    leave: "退出する",
  },
};
