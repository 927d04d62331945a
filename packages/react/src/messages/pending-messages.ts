/** Of invitations by address, of requests, and of what was done. Loaded with the parts that show them. */
export const pendingMessages = {
  invitations: {
    sent: "Invitation sent",
    expired: "Invitation expired",
    cancel: "Cancel invitation",
  },
  requests: {
    list: "Requests",
  },
  activity: {
    heading: "Activity",
  },
} as const;
