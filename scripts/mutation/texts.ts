/** What is looked at of a place in the syntax tree. */
interface Place {
  node: { type: string; key?: { name?: string } };
}

/** Where a route is described for people; nothing is decided by it. */
const described = new Set<string | undefined>(["summary", "query"]);

/** A plug-in of Stryker that leaves out mutants of the API's description. */
export const strykerPlugins = [
  {
    kind: "Ignore",
    name: "texts",
    value: {
      shouldIgnore: ({ node }: Place) =>
        node.type === "ObjectProperty" && described.has(node.key?.name) ? "a text" : undefined,
    },
  },
];
