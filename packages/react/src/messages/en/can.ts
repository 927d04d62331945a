const verbs: Readonly<Record<string, string>> = {
  viewer: "can view",
  commenter: "can comment",
  editor: "can edit",
};

/** The end of “They …”; what is no plain verb is told by its label. */
export function can(role: string, label: string, have = "have"): string {
  return verbs[role] ?? `${have} “${label}”`;
}

/** What someone does with the document, without a full stop. */
export function does(subject: string, role: string, label: string): string {
  const verb = verbs[role];
  return verb === undefined ? `${subject}: ${label}` : `${subject} ${verb} this document`;
}
