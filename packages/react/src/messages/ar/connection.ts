import type { connectionMessages as english } from "../en/connection.ts";
import type { Widened } from "../widened.ts";
import { youCan } from "./roles.ts";

export const connectionMessages: Widened<typeof english> = {
  boundary: {
    deniedTitle: "يلزم إذن وصول",
    restored: "أصبح لديك إذن وصول إلى هذا المستند.",
    changed: (role, label) => `تغيّر إذن وصولك: أصبح ${youCan(role, label)}.`,
    signedOut: "يجب تسجيل الدخول لفتح هذا المستند.",
    failedTitle: "لا يمكن فتح هذا المستند الآن",
    offline: "لا يتوفّر اتصال. سيُفتح المستند عند عودة الاتصال.",
    refused: "لديك إذن وصول، لكن تم رفض الاتصال بهذا المستند.",
  },
};
