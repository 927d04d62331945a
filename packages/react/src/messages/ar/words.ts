import type { AccessSource } from "../access-source.ts";
import type { EntryCounts } from "../entry-counts.ts";
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

/** The same after a noun or a preposition, as all of the following. */
function ofPeople(count: number): string {
  return counted(count, {
    zero: "لا أحد",
    one: "شخص واحد",
    two: "شخصين",
    few: "# أشخاص",
    many: "# شخصًا",
    other: "# شخص",
  });
}

export function ofInvitations(count: number): string {
  return counted(count, {
    zero: "0 دعوات",
    one: "دعوة واحدة",
    two: "دعوتين",
    few: "# دعوات",
    many: "# دعوةً",
    other: "# دعوة",
  });
}

/** «4 أشخاص ومجموعة واحدة ودعوة واحدة» */
export function ofEntries(counts: EntryCounts): string {
  const { invitations } = counts;
  return listed([
    ...(counts.people > 0 ? [ofPeople(counts.people)] : []),
    ...(counts.groups > 0 ? [ofGroups(counts.groups)] : []),
    ...(invitations > 0 ? [ofInvitations(invitations)] : []),
  ]);
}

function ofGroups(count: number): string {
  return counted(count, {
    zero: "0 مجموعات",
    one: "مجموعة واحدة",
    two: "مجموعتين",
    few: "# مجموعات",
    many: "# مجموعةً",
    other: "# مجموعة",
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

/** The end of what someone can still do; nothing where it is not known what lets them in. */
export function thanksTo(source: AccessSource | null): string {
  switch (source?.kind) {
    case "group":
      return `، بفضل العضوية في ${source.name}`;
    case "organization":
      return `، مثل الجميع في ${source.name}`;
    case "anyone":
      return "، مثل أي شخص لديه الرابط";
    case undefined:
      return "";
  }
}

/** «عبر Design» */
export function through(source: AccessSource): string {
  return source.kind === "anyone" ? "عبر الرابط" : `عبر ${source.name}`;
}
