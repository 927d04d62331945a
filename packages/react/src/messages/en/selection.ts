/** Of several entries that are changed together. */
export const selectionMessages = {
  selection: {
    label: "Several rows at once",
    count: (count: number) => `${count} selected`,
    all: "Select all",
    row: (name: string) => `Select ${name}`,
    changeTo: "Change to",
    changeToLabel: "role of the selected rows",
    self: "Change your own access in your own row",
    unchangeable: "You cannot change this row",
    none: "Select at least one row first",
    tooMany: "No more than 50 can be changed at once",
    notForAll: "Not possible for every selected row",
    cannotRemove: "Not every selected row can be removed",
  },
};
