import type { settingsMessages as english } from "../en/settings.ts";
import type { Widened } from "../widened.ts";

export const settingsMessages: Widened<typeof english> = {
  settings: {
    editorsCanShare: "Wer bearbeiten kann, darf teilen",
    editorsCanShareDescription:
      "Personen, die bearbeiten können, dürfen auch ändern, wer Zugriff hat.",
  },
};
