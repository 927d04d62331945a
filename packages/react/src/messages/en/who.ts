import type { AccessSource } from "../access-source.ts";

/** Who else can, in “…, because Engineering can”. */
export function who(source: AccessSource): string {
  switch (source.kind) {
    case "group":
      return source.name;
    case "organization":
      return `everyone at ${source.name}`;
    case "anyone":
      return "anyone with the link";
  }
}
