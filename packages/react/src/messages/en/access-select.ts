/** Of the control that chooses a role. */
export const accessSelectMessages = {
  accessSelect: {
    label: (name: string) => `Access for ${name}`,
    remove: "Remove access",
    leave: "Leave",
  },
};
