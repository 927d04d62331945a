import type { AccessSource } from "../access-source.ts";
import type { ChangeMessages } from "../change-messages.ts";
import { can, counted, deeds, listed, youCan } from "./words.ts";

/** Of what changes did, of the questions before them, and of conflicts. */
export const changes: ChangeMessages = {
  changes: {
    saved: (name, role, label) => {
      const deed = deeds[role];
      return deed === undefined
        ? `أصبح لدى ${name} إذن «${label}».`
        : `أصبح بإمكان ${name} ${deed}.`;
    },
    removed: (name) => `لم يعد لدى ${name} إذن وصول.`,
    remains: (name, role, label, source) => {
      const left = `ما زال ${name === null ? youCan(role, label) : can(name, role, label)}`;
      return source === null ? `${left}.` : `${left}، ${through(source)}.`;
    },
    own: (role, label) => `${youCan(role, label)}.`,
    left: "غادرت المستند، وما زال لديك إذن وصول بطريقة أخرى.",
    general: (effect) => `تم تغيير الوصول العام: ${effect}.`,
    editorsCan: "أصبح بإمكان من لديهم إذن التعديل المشاركة.",
    editorsCannot: "أصبحت المشاركة متاحة للمالكين فقط.",
    several: (count, label) =>
      label === null
        ? `تمت إزالة ${accesses(count)}.`
        : `تم تغيير ${accesses(count)} إلى «${label}».`,
    severalRemain: (count) =>
      counted(count, {
        zero: "لم يعد لدى أي منهم إذن وصول.",
        one: "ما زال لدى شخص واحد منهم إذن وصول بطريقة أخرى.",
        two: "ما زال لدى شخصين منهم إذن وصول بطريقة أخرى.",
        few: "ما زال لدى # أشخاص منهم إذن وصول بطريقة أخرى.",
        many: "ما زال لدى # شخصًا منهم إذن وصول بطريقة أخرى.",
        other: "ما زال لدى # شخص منهم إذن وصول بطريقة أخرى.",
      }),
    undone: "تم التراجع عن التغيير.",
    undoAvailable: "يمكن التراجع عن ذلك.",
    failed: (name, label, reason) => `تعذّر تغيير إذن وصول ${name}، وما زال «${label}». ${reason}`,
    failedOther: (reason) => `تعذّر إجراء التغيير. ${reason}`,
  },
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
  conflict: {
    someone: "شخص آخر",
    changed: (by, label, when) =>
      label === null
        ? `تمت الإزالة ${from(by)} ${when}.`
        : `تم التغيير إلى «${label}» ${from(by)} ${when}.`,
    changedOf: (by, name, label, when) =>
      label === null
        ? `تمت إزالة إذن وصول ${name} ${from(by)} ${when}.`
        : `تم تغيير إذن وصول ${name} إلى «${label}» ${from(by)} ${when}.`,
    general: (by, effect, when) => `تم تغيير الوصول العام ${from(by)} ${when}: ${effect}.`,
    notChanged: "لم يتم التغيير لأن شخصًا آخر غيّر صفًا آخر أولاً.",
    keepTheirs: "إبقاء تغيير الآخر",
    mine: (mine) => (mine === null ? "استخدام تغييري: إزالة" : `استخدام تغييري: ${mine}`),
  },
};

function accesses(count: number): string {
  return counted(count, {
    zero: "0 أذونات وصول",
    one: "إذن وصول واحد",
    two: "إذنَي وصول",
    few: "# أذونات وصول",
    many: "# إذن وصول",
    other: "# إذن وصول",
  });
}

function through(source: AccessSource): string {
  return source.kind === "anyone" ? "عبر الرابط" : `عبر ${source.name}`;
}

function loses(role: string | null): string {
  const deed = deeds[role ?? ""];
  if (role === "none") return "سيتوقّف إذن الوصول فورًا";
  return deed === undefined ? "سيقل إذن الوصول فورًا" : `سيقتصر إذن الوصول فورًا على ${deed}`;
}

function from(by: string | null): string {
  return by === null ? "من قِبلك" : `من قِبل ${by}`;
}
