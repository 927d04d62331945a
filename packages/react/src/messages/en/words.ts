import type { AccessSource } from "../access-source.ts";

/** Names in a row, without a comma before “and”. */
export function list(names: readonly string[]): string {
  return new Intl.ListFormat("en-GB").format(names);
}

/** Who else can, in “…, because Engineering can”. */
export function who({ kind, name }: AccessSource): string {
  if (kind === "anyone") return "anyone with the link";
  return kind === "group" ? name : `everyone at ${name}`;
}
