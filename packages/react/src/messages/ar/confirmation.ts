import type { confirmationMessages as english } from "../en/confirmation.ts";
import type { Widened } from "../widened.ts";
import { can, willOnly, youCan } from "./roles.ts";
import { counted, listed, ofEntries, thanksTo } from "./words.ts";

export const confirmationMessages: Widened<typeof english> = {
  confirm: {
    leave: (room) => (room === null ? "هل تريد مغادرة هذا المستند؟" : `هل تريد مغادرة «${room}»؟`),
    leaveText: "لن يمكنك منح نفسك إذن الوصول مجددًا.",
    lowerSelf: "هل تريد تقليل إذنك؟",
    lowerSelfText: "لن يمكنك رفعه مجددًا بنفسك.",
    lowerSelfAction: "تقليل إذني",
    nameOwner: (name) => `هل تريد منح ملكية المستند إلى ${name}؟`,
    nameOwnerText: (name) => `سيكون لدى ${name} إذن أعلى من إذنك، ولن يمكن تغيير ذلك إلا للمالك.`,
    nameOwnerAction: "منح الملكية",
    makePublic: "هل تريد جعل هذا المستند عامًا؟",
    makePublicText: (role, label) => `سيصبح ${can("كل من لديه الرابط", role, label)}.`,
    makePublicAction: "جعله عامًا",
    replaceCustom: (name) =>
      name === null
        ? "هل تريد استبدال الوصول العام المخصّص؟"
        : `هل تريد استبدال الإذن المخصّص لـ ${name}؟`,
    replaceCustomText: "تم ضبطه خارج هذه النافذة ولا يمكن استعادته هنا.",
    replaceCustomAction: "استبدال",
    remove: (name) => `هل تريد إزالة ${name}؟`,
    remains: (name, role, label, source) =>
      `سيظل ${name === null ? youCan(role, label) : can(name, role, label)}${thanksTo(source)}.`,
    removeExternalText:
      "ينتمي هذا الشخص إلى مؤسسة أخرى، ولا يمكن إضافته مجددًا إلا بالبريد الإلكتروني.",
    removeUnknownText: "لا أحد هنا لديه هذا المعرّف، لذا لا يمكن إضافته مجددًا.",
    removeSeveral: (counts) => `هل تريد إزالة ${ofEntries(counts)}؟`,
    changeSeveral: (counts) => `هل تريد تغيير إذن وصول ${ofEntries(counts)}؟`,
    severalFinal: (count) =>
      counted(count, {
        zero: "يمكن استعادتها كلها هنا.",
        one: "لا يمكن استعادة إذن واحد منها هنا.",
        two: "لا يمكن استعادة إذنين منها هنا.",
        few: "لا يمكن استعادة # أذونات منها هنا.",
        many: "لا يمكن استعادة # إذنًا منها هنا.",
        other: "لا يمكن استعادة # إذن منها هنا.",
      }),
    change: (name) => `هل تريد تغيير إذن وصول ${name}؟`,
    changeAction: "تغيير الإذن",
    removeLastText: "لن يبقى لدى أحد غيرك إذن وصول.",
    handOver: (name) => `هل تريد نقل الملكية إلى ${name}؟`,
    handOverText: (role, label, name) =>
      `سيظل ${youCan(role, label)}. لن يمكن إعادة الملكية إليك إلا من قِبل ${name ?? "أحد المالكين"}.`,
    live: (name, role, label) =>
      role === "none"
        ? `${name} هنا الآن. سيتوقّف إذن الوصول فورًا.`
        : `${name} هنا الآن. ${willOnly(role, label)}.`,
    liveSeveral: (names, more) => {
      const others = counted(more, {
        zero: "لا أحد غيرهم",
        one: "شخص آخر",
        two: "شخصان آخران",
        few: "# أشخاص آخرون",
        many: "# شخصًا آخر",
        other: "# شخص آخر",
      });
      return `${listed([...names, others])} هنا الآن، وستقل أذوناتهم.`;
    },
  },
};
