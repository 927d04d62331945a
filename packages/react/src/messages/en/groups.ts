/** Of groups' members. */
export const groupMessages = {
  members: {
    list: (group: string) => `Members of ${group}`,
    loading: "Loading members…",
    failed: "The members could not be loaded.",
    empty: "Nobody is in this group.",
    more: "Show more",
    /** Of a member whose own entry gives another role than the group. */
    own: (label: string) => `own entry: ${label}`,
  },
};
