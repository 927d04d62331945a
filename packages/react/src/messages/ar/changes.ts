import type { AccessSource } from "../access-source.ts";
import type { changeMessages as english } from "../en/changes.ts";
import type { Widened } from "../widened.ts";
import { can, deeds, youCan } from "./roles.ts";
import { accesses, counted } from "./words.ts";

export const changeMessages: Widened<typeof english> = {
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
  others: {
    self: (label) => `إذنك الآن هو «${label}».`,
    several: (count) =>
      counted(count, {
        zero: "لا تغييرات من أشخاص آخرين.",
        one: "تغيير واحد من شخص آخر.",
        two: "تغييران من أشخاص آخرين.",
        few: "# تغييرات من أشخاص آخرين.",
        many: "# تغييرًا من أشخاص آخرين.",
        other: "# تغيير من أشخاص آخرين.",
      }),
  },
};

function through(source: AccessSource): string {
  return source.kind === "anyone" ? "عبر الرابط" : `عبر ${source.name}`;
}

function from(by: string | null): string {
  return by === null ? "من قِبلك" : `من قِبل ${by}`;
}
