import { type DocComment, readComment } from "./read-comment.ts";

export interface FunctionSource {
  comment: DocComment;
  /** How it is called and what it answers; nothing for a component. */
  signature: string | undefined;
}

/**
 * An exported function or component, by its documentation comment and its signature.
 *
 * @throws {Error} when no source exports it with such a comment.
 */
export function readFunction(name: string, sources: readonly string[]): FunctionSource {
  const exported = new RegExp(
    `(/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/)\\nexport (?:const|(?:async )?function) ${name}\\b`,
  );
  // A component says nothing of what it answers, so its brackets end the line.
  const declared = new RegExp(
    `^export function ${name}(\\((?:(?!\\) \\{\n)[\\s\\S])*?\\): [^\n]+?) \\{$`,
    "m",
  );
  for (const source of sources) {
    const comment = exported.exec(source)?.[1];
    if (comment === undefined) continue;
    const signature = declared.exec(source)?.[1];
    return { comment: readComment(comment), signature: signature && `${name}${signature}` };
  }
  throw new Error(`No source exports ${name} with a comment.`);
}
