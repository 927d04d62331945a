/** Of rows of avatars. */
export const avatarMessages = {
  avatars: {
    people: (names: string, more: number, total: number) =>
      more > 0 ? `${total} people: ${names} and ${more} more` : `${total} people: ${names}`,
    onePerson: (name: string) => `1 person: ${name}`,
    /** The names in `people`; not complete when others follow as a number. */
    names: (names: readonly string[], complete: boolean) =>
      new Intl.ListFormat("en", { type: complete ? "conjunction" : "unit" }).format(names),
    /** Of the button that reads “+5”: begins with what is seen. */
    more: (count: number) => `+${count} more`,
    hereNow: "here now",
  },
} as const;
