/** Of what is used everywhere. */
export const commonMessages = {
  common: {
    close: "Close",
    undo: "Undo",
    cancel: "Cancel",
    retry: "Try again",
    you: "(you)",
    external: "External",
    unknownPerson: "Unknown person",
    guest: "Guest",
    /** Whole sentences, one after another. */
    sentences: (sentences: readonly string[]) => sentences.join(" "),
  },
};
