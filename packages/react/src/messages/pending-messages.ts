const asks: Readonly<Record<string, string>> = {
  viewer: "asks to view",
  commenter: "asks to comment",
  editor: "asks to edit",
};

/** Of invitations by address, of requests, and of what was done. Loaded with the parts that show them. */
export const pendingMessages = {
  invitations: {
    sent: "Invitation sent",
    expired: "Invitation expired",
    by: (name: string) => `Invited by ${name}`,
    byYou: "Invited by you",
    resend: "Resend invitation",
    cancel: "Cancel invitation",
    resent: (email: string) => `Invitation sent again to ${email}.`,
    resendFailed: (email: string, reason: string) =>
      `The invitation was not sent again to ${email}. ${reason}`,
    changed: (email: string, role: string) => `Invitation of ${email} changed to “${role}”.`,
    cancelled: (email: string) => `Invitation of ${email} cancelled.`,
    gone: "This invitation is no longer open.",
    used: "This invitation was accepted already.",
    message: "Message",
    messagePlaceholder: "Message (optional)",
    notify: "Notify people",
    sentTo: (emails: string) => `Invitation sent to ${emails}.`,
    withoutMail: (emails: string) => `Invited ${emails}, without a message.`,
  },
  requests: {
    list: "Requests",
    /** `label` is the role's text. */
    asks: (name: string, role: string, label: string) =>
      `${name} ${asks[role] ?? `asks for “${label}”`}`,
    quote: (message: string) => `“${message}”`,
    more: "More",
    moreOf: (name: string) => `More of what ${name} wrote`,
    less: "Less",
    lessOf: (name: string) => `Less of what ${name} wrote`,
    role: (name: string) => `Role for ${name}`,
    approve: "Approve",
    approveName: (name: string) => `Approve ${name}`,
    decline: "Decline",
    declineName: (name: string) => `Decline ${name}`,
    declined: (name: string) => `Request of ${name} declined.`,
    answered: "Someone else has answered this already.",
  },
  activity: {
    heading: "Activity",
  },
} as const;
