import type { changeMessages as english } from "../en/changes.ts";
import type { Widened } from "../widened.ts";
import { can, youCan } from "./roles.ts";
import { counted, listed, ofEntries, thanksTo } from "./words.ts";

export const changeMessages: Widened<typeof english> = {
  changes: {
    saved: (name, role, label) => `أصبح ${can(name, role, label)}.`,
    removed: (name) => `لم يعد لدى ${name} إذن وصول.`,
    remains: (name, role, label, source) =>
      `تمت الإزالة. ما زال ${can(name, role, label)}${thanksTo(source)}.`,
    newOwner: (name) => `أصبحت ملكية المستند لدى ${name}.`,
    own: (role, label) => `ما زال ${youCan(role, label)}.`,
    left: (role, label, source) =>
      `غادرت المستند. ما زال ${youCan(role, label)}${thanksTo(source)}.`,
    general: (effect) => `تم تغيير الوصول العام: ${effect}.`,
    editorsCan: "أصبح بإمكان من لديهم إذن التعديل المشاركة.",
    editorsCannot: "أصبحت المشاركة متاحة للمالكين فقط.",
    several: (counts, role, label) => `أصبح ${can(ofEntries(counts), role, label)}.`,
    severalRemoved: (counts) => `تمت إزالة ${ofEntries(counts)}.`,
    severalRemain: (names, more) => {
      const others = counted(more, {
        zero: "",
        one: "شخص آخر",
        two: "شخصين آخرين",
        few: "# أشخاص آخرين",
        many: "# شخصًا آخر",
        other: "# شخص آخر",
      });
      const all = more > 0 ? [...names, others] : names;
      return `ما زال لدى ${listed(all)} إذن وصول عبر مجموعة أو عبر الوصول العام.`;
    },
    undone: "تم التراجع عن التغيير.",
    undoAvailable: "يمكن التراجع عن ذلك.",
    failed: (name, role, label, reason) =>
      `لم يتم التغيير: ما زال ${can(name, role, label)}. ${reason}`,
    failedOther: (reason) => `لم يتم التغيير. ${reason}`,
  },
  conflict: {
    someone: "شخص آخر",
    changed: (by, label, when) =>
      label === null
        ? `تمت إزالة هذا الإذن ${from(by)} ${when}.`
        : `تم التغيير إلى «${label}» ${from(by)} ${when}.`,
    changedOf: (by, name, label, when) =>
      label === null
        ? `تمت إزالة إذن وصول ${name} ${from(by)} ${when}.`
        : `تم تغيير إذن وصول ${name} إلى «${label}» ${from(by)} ${when}.`,
    general: (by, effect, when) => `تم تغيير الوصول العام ${from(by)} ${when}: ${effect}.`,
    notChanged: "لم يتم التغيير لأن شخصًا آخر غيّر إذنًا آخر منها أولاً.",
    keepTheirs: "إبقاء الوضع كما هو",
    mine: (mine) => (mine === null ? "استخدام تغييري: إزالة" : `استخدام تغييري: ${mine}`),
  },
  others: {
    self: (label) => `تم تغيير إذنك إلى «${label}».`,
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

function from(by: string | null): string {
  return by === null ? "من قِبلك" : `من قِبل ${by}`;
}
