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

/** What one does with a document in a role; `undefined` for roles that are no plain verb. */
export const deeds: Readonly<Record<string, string>> = {
  viewer: "閲覧",
  commenter: "コメント",
  editor: "編集",
};

/** 「このドキュメントを閲覧できます」 */
export function can(role: string, label: string): string {
  const deed = deeds[role];
  if (deed === undefined) return `「${label}」の権限を持っています`;
  return role === "commenter"
    ? "このドキュメントにコメントできます"
    : `このドキュメントを${deed}できます`;
}
