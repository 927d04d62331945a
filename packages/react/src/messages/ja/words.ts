import type { AccessSource } from "../access-source.ts";
import type { EntryCounts } from "../entry-counts.ts";
import { listing } from "../listing.ts";
import { plural } from "../plural.ts";

export const locale = "ja";

/** Japanese has one form for every number. */
export const counted: (count: number, forms: Readonly<Record<"other", string>>) => string =
  plural(locale);

export const listed = listing(locale);

export function people(count: number): string {
  return counted(count, { other: "# 人" });
}

export function groups(count: number): string {
  return counted(count, { other: "# グループ" });
}

/** 「4 人、1 グループ、招待 1 件」 */
export function entries(counts: EntryCounts): string {
  const { invitations } = counts;
  return listed([
    ...(counts.people > 0 ? [people(counts.people)] : []),
    ...(counts.groups > 0 ? [groups(counts.groups)] : []),
    ...(invitations > 0 ? [counted(invitations, { other: "招待 # 件" })] : []),
  ]);
}

/** 「Design のメンバーとして」, before what someone can do. */
export function thanksTo(source: AccessSource | null): string {
  switch (source?.kind) {
    case "group":
      return `${source.name} のメンバーとして`;
    case "organization":
      return `${source.name} の全員と同様に`;
    case "anyone":
      return "リンクを知っている全員と同様に";
    case undefined:
      return "";
  }
}

/** 「Design 経由」 */
export function through(source: AccessSource): string {
  return source.kind === "anyone" ? "リンク経由" : `${source.name} 経由`;
}
