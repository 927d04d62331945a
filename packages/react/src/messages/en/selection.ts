/** Of several people, groups and invitations that are changed together. */
export const selectionMessages = {
  selection: {
    label: "Change several together",
    count: (count: number) => `${count} selected`,
    all: "Select all",
    row: (name: string) => `Select ${name}`,
    changeTo: "Change to",
    changeToLabel: "access of all selected",
    self: "You can only change your own access separately",
    unchangeable: "You cannot change this access",
    none: "Select someone first",
    tooMany: "No more than 50 can be changed together",
    notForAll: "Not possible for all selected",
    cannotRemove: "Not all selected can be removed",
  },
};
