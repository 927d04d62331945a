/** What is asked before a change and said after it, which the dialog opens without. */
export { announceOutcome } from "./announce-outcome.ts";
export { confirmationBefore } from "./confirmation/confirmation-for.ts";
export { subjectOf } from "./subject-of.ts";
export { changeTexts } from "./texts.ts";
