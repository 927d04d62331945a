import type { requestAccessMessages as english } from "../en/request-access.ts";
import type { Widened } from "../widened.ts";
import { seconds } from "./words.ts";

export const requestAccessMessages: Widened<typeof english> = {
  requestAccess: {
    intro: "يمكنك طلب الوصول إلى هذا المستند. سيُفتح هنا فور حصولك على الإذن.",
    introMore: "يمكنك طلب إذن أعلى لهذا المستند.",
    askSomeone: "يمكنك طلب إذن الوصول من شخص يمكنه مشاركة المستند.",
    signIn: "يجب تسجيل الدخول لطلب الوصول.",
    role: "ما الذي تريد فعله؟",
    message: "رسالة (اختيارية)",
    ask: "طلب الوصول",
    askMore: "طلب إذن أعلى",
    sent: "تم إرسال الطلب",
    sentText: "سيُفتح هذا المستند هنا فور منحك الإذن.",
    sentMoreText: "تلزم موافقة شخص يمكنه مشاركة هذا المستند.",
    requested: (label) => `المطلوب: ${label}`,
    already: "لديك هذا الإذن بالفعل.",
    waiting: "لا يتوفّر اتصال. سيُرسل الطلب عند عودة الاتصال.",
    rateLimited: (wait) => `عدد الطلبات كبير جدًا. يُرجى الانتظار ${seconds(wait)}.`,
    notSent: (reason) => `تعذّر إرسال الطلب. ${reason}`,
  },
};
