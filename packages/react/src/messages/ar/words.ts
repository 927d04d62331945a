import { listing } from "../listing.ts";
import { plural } from "../plural.ts";

export const locale = "ar";

/** Arabic has six forms, and needs them all. */
export const counted: (
  count: number,
  forms: Readonly<Record<Intl.LDMLPluralRule, string>>,
) => string = plural(locale);

export const listed = listing(locale);

export function people(count: number): string {
  return counted(count, {
    zero: "لا أحد",
    one: "شخص واحد",
    two: "شخصان",
    few: "# أشخاص",
    many: "# شخصًا",
    other: "# شخص",
  });
}

export function seconds(count: number): string {
  return counted(count, {
    zero: "لحظات",
    one: "ثانية واحدة",
    two: "ثانيتين",
    few: "# ثوانٍ",
    many: "# ثانيةً",
    other: "# ثانية",
  });
}

/** What one does with a document in a role; `undefined` for roles that are no plain verb. */
export const deeds: Readonly<Record<string, string>> = {
  viewer: "عرض هذا المستند",
  commenter: "التعليق على هذا المستند",
  editor: "تعديل هذا المستند",
};

/** Of whoever it is, one or several, men or women. */
export function can(who: string, role: string, label: string): string {
  const deed = deeds[role];
  return deed === undefined ? `لدى ${who} إذن «${label}»` : `بإمكان ${who} ${deed}`;
}

export function youCan(role: string, label: string): string {
  const deed = deeds[role];
  return deed === undefined ? `لديك إذن «${label}»` : `بإمكانك ${deed}`;
}
