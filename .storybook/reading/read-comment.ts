/** A documentation comment, taken apart. */
export interface DocComment {
  text: string;
  default: string | undefined;
  throws: string | undefined;
  example: string | undefined;
  params: readonly { name: string; text: string }[];
}

/** Reads what stands between the slashes of a documentation comment, stars included. */
export function readComment(raw: string): DocComment {
  const plain = raw
    .replace(/^\/\*\*|\s*\*\/$/g, "")
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, ""))
    .join("\n");
  const [text = "", ...tagged] = plain.split(/(?:^|\s)@(?=(?:default|throws|param|example)\b)/);
  const tags = tagged.map((tag) => {
    const [, name = "", rest = ""] = /^(\w+)\s+([\s\S]*)$/.exec(tag) ?? [];
    return { name, text: rest };
  });
  const find = (name: string) => tags.find((tag) => tag.name === name)?.text;
  return {
    text: flowing(text),
    default: flow(find("default")),
    throws: flow(find("throws")),
    example: find("example")?.trimEnd(),
    params: tags.flatMap((tag) => {
      const [, name, rest] =
        tag.name === "param" ? (/^(\S+)\s+([\s\S]+)$/.exec(tag.text) ?? []) : [];
      return name === undefined || rest === undefined ? [] : [{ name, text: flowing(rest) }];
    }),
  };
}

const flowing = (text: string) => text.replace(/\s+/g, " ").trim();
const flow = (text: string | undefined) => (text === undefined ? undefined : flowing(text));
