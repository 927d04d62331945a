import type { confirmationMessages as english } from "../en/confirmation.ts";
import type { Widened } from "../widened.ts";
import { deeds, youCan } from "./roles.ts";
import { accesses, counted, listed } from "./words.ts";

export const confirmationMessages: Widened<typeof english> = {
  confirm: {
    leave: (room) => (room === null ? "هل تريد مغادرة هذا المستند؟" : `هل تريد مغادرة «${room}»؟`),
    leaveText: "لن يمكنك منح نفسك إذن الوصول مجددًا.",
    lowerSelf: "هل تريد تقليل إذنك؟",
    lowerSelfText: "لن يمكنك رفعه مجددًا بنفسك.",
    lowerSelfAction: "تقليل إذني",
    nameOwner: (name) => `هل تريد تعيين ${name} مالكًا؟`,
    nameOwnerText: "لن يمكنك التراجع عن ذلك بنفسك.",
    nameOwnerAction: "تعيين مالكًا",
    makePublic: "هل تريد فتح الوصول لأي شخص لديه الرابط؟",
    makePublicText: "كل من يحصل على الرابط سيمكنه فتح هذا المستند.",
    makePublicAction: "فتح للجميع",
    replaceCustom: (name) => `هل تريد استبدال الإذن المخصّص لـ ${name}؟`,
    replaceCustomText: "تم ضبطه في مكان آخر ولا يمكن استعادته من هنا.",
    replaceCustomAction: "استبدال",
    remove: (name) => `هل تريد إزالة ${name}؟`,
    removeExternalText:
      "ينتمي هذا الشخص إلى مؤسسة أخرى، ولا يمكن إضافته مجددًا إلا بالبريد الإلكتروني.",
    removeUnknownText: "لا أحد معروف بهذا المعرّف، لذا لا يمكن إضافته مجددًا.",
    removeSeveral: (count) => `هل تريد إزالة ${accesses(count)}؟`,
    changeSeveral: (count) => `هل تريد تغيير ${accesses(count)}؟`,
    severalFinal: (count) =>
      counted(count, {
        zero: "يمكن استعادتها كلها من هنا.",
        one: "لا يمكن استعادة إذن واحد منها من هنا.",
        two: "لا يمكن استعادة إذنين منها من هنا.",
        few: "لا يمكن استعادة # أذونات منها من هنا.",
        many: "لا يمكن استعادة # إذنًا منها من هنا.",
        other: "لا يمكن استعادة # إذن منها من هنا.",
      }),
    change: (name) => `هل تريد تغيير إذن وصول ${name}؟`,
    changeAction: "تغيير الإذن",
    removeLastText: "لن يبقى لدى أحد غيرك إذن وصول.",
    handOver: (name) => `هل تريد نقل الملكية إلى ${name}؟`,
    handOverText: (role, label) =>
      `بعد ذلك ${youCan(role, label)}، ولن يمكنك التراجع عن ذلك بنفسك.`,
    live: (name, role) => `${name} هنا الآن. ${loses(role)}.`,
    liveSeveral: (names, more) => {
      const others = counted(more, {
        zero: "لا أحد غيرهم",
        one: "شخص آخر",
        two: "شخصان آخران",
        few: "# أشخاص آخرون",
        many: "# شخصًا آخر",
        other: "# شخص آخر",
      });
      return `${listed([...names, others])} هنا الآن، وستقل أذوناتهم فورًا.`;
    },
  },
};

function loses(role: string | null): string {
  const deed = deeds[role ?? ""];
  if (role === "none") return "سيتوقّف إذن الوصول فورًا";
  return deed === undefined ? "سيقل إذن الوصول فورًا" : `سيقتصر إذن الوصول فورًا على ${deed}`;
}
