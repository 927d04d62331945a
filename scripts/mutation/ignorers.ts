/** What is looked at of a place in the syntax tree. */
interface Place {
  node: { type: string; key?: { name?: string } };
  parent?: { comments?: { value: string }[] };
}

/** Where a route is described for people; nothing is decided by it. */
const described = new Set<string | undefined>(["summary", "query"]);

/** Plug-ins of Stryker, each named where it is used. */
export const strykerPlugins = [
  {
    kind: "Ignore",
    name: "texts",
    value: {
      shouldIgnore: ({ node }: Place) =>
        node.type === "ObjectProperty" && described.has(node.key?.name) ? "a text" : undefined,
    },
  },
  {
    // Ignores nothing: it hides the comments that explain survivors, so that those are tried as
    // well, and one that a test notices by now is named.
    kind: "Ignore",
    name: "explained",
    value: {
      shouldIgnore: ({ node, parent }: Place) => {
        if (node.type !== "Program") return undefined;
        for (const comment of parent?.comments ?? []) {
          comment.value = comment.value.replace(/^ Stryker /, " explained: ");
        }
        return undefined;
      },
    },
  },
];
