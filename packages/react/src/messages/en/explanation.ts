import type { AccessSource } from "../access-source.ts";
import { can } from "./roles.ts";
import { through } from "./words.ts";

/** Of why someone has access, and what they can do. */
export const explanationMessages = {
  details: {
    of: (name: string) => `Access of ${name}`,
    failed: "The reasons could not be loaded.",
    /** Beside the one of several ways in without which they could do something else. */
    decides: "this one counts",
    /** What would be left, and by what, if someone were removed who was added by name. */
    without: (role: string, label: string, source: AccessSource | null) =>
      role === "none"
        ? "If removed here: no access"
        : `If removed here: ${can("one", role, label, "still ")}${through(source)}`,
    hide: "Hide",
    hideName: (name: string) => `Hide the access of ${name}`,
    /** Over what they could do if they opened the document now. */
    preview: (name: string) => `What ${name} can do`,
    abilities: {
      read: "View",
      comment: "Comment",
      edit: "Edit",
      share: "Share",
      own: "Change settings and owners",
    },
    can: (ability: string) => `${ability}: yes`,
    cannot: (ability: string) => `${ability}: no`,
  },
};
