/** Of groups' members. */
export const groupMessages = {
  members: {
    list: (group: string) => `Members of ${group}`,
    loading: "Loading members…",
    failed: "The members could not be loaded.",
    empty: "This group has no members.",
    more: "Show more",
    /** Of a member who was also added by name, with another role than the group. */
    own: (label: string) => `added by name: ${label}`,
  },
};
