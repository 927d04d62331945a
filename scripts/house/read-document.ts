import { fromMarkdown } from "mdast-util-from-markdown";
import { visit } from "unist-util-visit";

export interface Code {
  code: string;
  /** The first line of the code in the document. */
  line: number;
}

export interface Document {
  blocks: readonly (Code & { language: string })[];
  inline: readonly Code[];
}

/** Finds the code of a page of Markdown; of MDX, what stands outside its tags. */
export function readDocument(markdown: string): Document {
  const blocks: (Code & { language: string })[] = [];
  const inline: Code[] = [];
  visit(fromMarkdown(markdown), (node) => {
    const line = node.position?.start.line ?? 0;
    if (node.type === "inlineCode") inline.push({ code: node.value, line });
    if (node.type === "code") {
      blocks.push({ code: node.value, language: node.lang ?? "", line: line + 1 });
    }
  });
  return { blocks, inline };
}
