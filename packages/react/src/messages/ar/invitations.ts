import type { invitationMessages as english } from "../en/invitations.ts";
import type { Widened } from "../widened.ts";
import { listed, ofInvitations } from "./words.ts";

export const invitationMessages: Widened<typeof english> = {
  invitations: {
    sent: "تم إرسال الدعوة",
    expired: "انتهت صلاحية الدعوة",
    by: (name) => `دعوة من ${name}`,
    byYou: "دعوة منك",
    resend: "إعادة إرسال الدعوة",
    cancel: "إلغاء الدعوة",
    resent: (email) => `تمت إعادة إرسال الدعوة إلى ${email}.`,
    resendFailed: (email, reason) => `تعذّرت إعادة إرسال الدعوة إلى ${email}. ${reason}`,
    changed: (email, label) => `تم تغيير الدعوة المرسلة إلى ${email}: «${label}».`,
    severalChanged: (count, label) => `تم تغيير ${ofInvitations(count)} إلى «${label}».`,
    cancelled: (email) => `تم إلغاء الدعوة المرسلة إلى ${email}.`,
    severalCancelled: (count) => `تم إلغاء ${ofInvitations(count)}.`,
    gone: "لم تعد هذه الدعوة متاحة.",
    used: "تم قبول هذه الدعوة بالفعل.",
    message: "رسالة",
    messagePlaceholder: "رسالة (اختيارية)",
    notify: "إشعار الأشخاص",
    sentTo: (emails) => `تم إرسال الدعوة إلى ${listed(emails)}.`,
    withoutMail: (emails) => `تمت دعوة ${listed(emails)} بدون إشعار.`,
  },
};
