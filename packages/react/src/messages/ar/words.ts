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

export function accesses(count: number): string {
  return counted(count, {
    zero: "0 أذونات وصول",
    one: "إذن وصول واحد",
    two: "إذنَي وصول",
    few: "# أذونات وصول",
    many: "# إذن وصول",
    other: "# إذن وصول",
  });
}
