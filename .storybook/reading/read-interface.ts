import { type DocComment, readComment } from "./read-comment.ts";

export interface Member {
  name: string;
  type: string;
  isOptional: boolean;
  comment: DocComment;
}

export interface InterfaceSource {
  members: readonly Member[];
  /** The types it takes members from, as they are written. */
  bases: readonly string[];
}

// A line that ends a member is followed by another member or the end, never by a closing brace.
const member =
  /(?:^ {2}(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\n)?^ {2}(?:readonly )?(\w+)(\?)?(:|(?=[(<]))([\s\S]*?);$(?=\n {2}[^\s}]|\n*(?![\s\S]))/gm;

/** Finds an interface, or a type that is made of others, in a source as the formatter leaves it. */
export function readInterface(source: string, name: string): InterfaceSource | undefined {
  const alias = new RegExp(`^(?:export )?type ${name} =([^;{]+);`, "m").exec(source);
  if (alias?.[1]) return { members: [], bases: [inOneLine(alias[1])] };
  const found = new RegExp(
    `^(?:export )?interface ${name}(?:\\s+extends\\s+([\\s\\S]*?))? \\{\\n([\\s\\S]*?)^\\}`,
    "m",
  ).exec(source);
  if (!found) return undefined;
  const [, base, body = ""] = found;
  return {
    members: [...body.matchAll(member)].map(([, comment = "", key = "", mark, , type = ""]) => ({
      name: key,
      type: inOneLine(type),
      isOptional: mark !== undefined,
      comment: readComment(comment),
    })),
    bases: base === undefined ? [] : [inOneLine(base)],
  };
}

const inOneLine = (text: string) => text.replace(/\s+/g, " ").replace(/^ \| /, "").trim();
