export { InvitationRow } from "./invitation-row.tsx";
export { QuestionPanel } from "./question-panel.tsx";
export { RowProblem } from "./row-problem.tsx";
export { SettingsPanel } from "./settings-panel.tsx";
export { tellOutcome } from "./tell-outcome.ts";
export { WhyPanel } from "./why-panel.tsx";
