/** Of the page shown to whoever may not open a document, and of the form that asks for access. */
export const requestMessages = {
  requestAccess: {
    title: "You need access",
    ask: "Request access",
  },
} as const;
