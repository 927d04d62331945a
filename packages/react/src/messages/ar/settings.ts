import type { settingsMessages as english } from "../en/settings.ts";
import type { Widened } from "../widened.ts";

export const settingsMessages: Widened<typeof english> = {
  settings: {
    editorsCanShare: "السماح للمحرّرين بالمشاركة",
    editorsCanShareDescription: "الأشخاص الذين لديهم إذن التعديل يمكنهم أيضًا تغيير أذونات الوصول.",
  },
};
