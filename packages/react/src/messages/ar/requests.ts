import type { RequestMessages } from "../request-messages.ts";
import { seconds, youCan } from "./words.ts";

/** Of the page shown to whoever may not open a document, and of the form that asks for access. */
export const requests: RequestMessages = {
  boundary: {
    deniedTitle: "يلزم إذن وصول",
    restored: "أصبح لديك إذن وصول إلى هذا المستند.",
    changed: (role, label) => `تغيّر إذن وصولك: ${youCan(role, label)}.`,
    signedOut: "يجب تسجيل الدخول لفتح هذا المستند.",
    failedTitle: "لا يمكن فتح هذا المستند الآن",
    offline: "لا يتوفّر اتصال. سيُفتح المستند عند عودة الاتصال.",
    refused: "لديك إذن وصول، لكن تم رفض الاتصال.",
  },
  requestAccess: {
    intro: "يمكنك طلب الوصول إلى هذا المستند. سيُفتح هنا فور منحك الإذن.",
    introMore: "يمكنك طلب إذن أعلى لهذا المستند.",
    askSomeone: "يمكنك أن تطلب مشاركته معك من شخص لديه إذن وصول.",
    signIn: "يجب تسجيل الدخول لطلب الوصول.",
    role: "ما الذي تريد فعله؟",
    message: "رسالة (اختيارية)",
    ask: "طلب الوصول",
    askMore: "طلب إذن أعلى",
    sent: "تم إرسال الطلب",
    sentText: "سيُفتح هذا المستند هنا فور منحك الإذن.",
    sentMoreText: "الرد متروك لمن يمكنهم مشاركة هذا المستند.",
    requested: (label) => `المطلوب: ${label}`,
    already: "لديك هذا الإذن بالفعل.",
    waiting: "لا يتوفّر اتصال. سيُرسل الطلب عند عودة الاتصال.",
    rateLimited: (count) => `عدد الطلبات كبير جدًا. يُرجى إعادة المحاولة بعد ${seconds(count)}.`,
    notSent: (reason) => `تعذّر إرسال الطلب. ${reason}`,
  },
};
