import type { AccessSource } from "../access-source.ts";

/** Who else can, in “…, because Engineering can”. */
export function who({ kind, name }: AccessSource): string {
  if (kind === "anyone") return "anyone with the link";
  return kind === "group" ? name : `everyone at ${name}`;
}
