import type { settingsMessages as english } from "../en/settings.ts";
import type { Widened } from "../widened.ts";

export const settingsMessages: Widened<typeof english> = {
  settings: {
    editorsCanShare: "編集者に共有を許可",
    editorsCanShareDescription: "編集できるユーザーは、アクセス権の変更もできます。",
  },
};
