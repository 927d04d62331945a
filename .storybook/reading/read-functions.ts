import { parseSync } from "rolldown/utils";
import { type DocComment, readComment } from "./read-comment.ts";

export interface FunctionSource {
  name: string;
  comment: DocComment;
  /** How it is called and what it answers; nothing for a component. */
  signature: string | undefined;
}

/** The exported functions and components of a file that have a documentation comment. */
export function readFunctions(path: string, text: string): FunctionSource[] {
  const { program, comments } = parseSync(path, text);
  return program.body.flatMap((statement) => {
    if (statement.type !== "ExportNamedDeclaration") return [];
    const before = comments.findLast(({ end }) => end <= statement.start);
    const isItsOwn = before !== undefined && text.slice(before.end, statement.start).trim() === "";
    if (!isItsOwn || !before.value.startsWith("*")) return [];
    const comment = readComment(text.slice(before.start, before.end));

    const { declaration } = statement;
    if (declaration?.type === "FunctionDeclaration" && declaration.id) {
      const { id, returnType } = declaration;
      const signature = returnType ? text.slice(id.start, returnType.end) : undefined;
      return [{ name: id.name, comment, signature }];
    }
    const [variable] = declaration?.type === "VariableDeclaration" ? declaration.declarations : [];
    return variable?.id.type === "Identifier"
      ? [{ name: variable.id.name, comment, signature: undefined }]
      : [];
  });
}
