import type { AccessSource } from "../access-source.ts";

/** Of those who are in the document without being listed. */
export const presenceMessages = {
  alsoHere: {
    heading: "Also here now",
    /** What lets them in. */
    through: (source: AccessSource) =>
      `through ${source.kind === "anyone" ? "the link" : source.name}`,
  },
};
