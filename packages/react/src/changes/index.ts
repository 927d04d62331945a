export { conflictText, seenText } from "./conflict-text.ts";
export { failureText } from "./failure-text.ts";
export { ConfirmationPanel } from "./lazy.ts";
export { subjectOf } from "./subject-of.ts";
export { changeTexts } from "./texts.ts";
export { beforeAndAfter, useCommit } from "./use-commit.ts";
export { useOthersChanges } from "./use-others-changes.ts";
