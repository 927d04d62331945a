/** Of groups' members, of those who are here without a row, and of several rows at once. */
export const listMessages = {
  members: {
    show: (name: string) => `Show the members of ${name}`,
  },
  alsoHere: {
    heading: "Also here now",
  },
} as const;
