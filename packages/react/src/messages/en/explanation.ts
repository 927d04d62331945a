/** Of why someone has access, and what they can do. */
export const explanationMessages = {
  details: {
    of: (name: string) => `Access of ${name}`,
    failed: "The reasons could not be loaded.",
    decides: "decides",
    without: (label: string) => `Without the own entry: ${label}`,
    hide: "Hide",
    hideName: (name: string) => `Hide the access of ${name}`,
    /** Over what they could do if they opened the document now. */
    preview: (name: string) => `What ${name} can do`,
    abilities: {
      read: "Read",
      comment: "Comment",
      edit: "Edit",
      share: "Share",
      own: "Settings and owners",
    },
    can: (ability: string) => `${ability}: yes`,
    cannot: (ability: string) => `${ability}: no`,
    custom: "What they can do was set elsewhere and cannot be said in roles.",
  },
};
