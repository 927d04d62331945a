import { laterPart } from "../internal/load-later.tsx";

/**
 * What the dialog opens without. One file for all of it: each part is small, and whoever needs one
 * soon needs another.
 */
export const loadLater = async () => {
  loaded ??= await import("./later.ts");
  return loaded;
};

let loaded: typeof import("./later.ts") | null = null;

/** The same at once, when it is there. */
export const loadedLater = () => loaded;

/** Asks before what surprises or cannot be taken back. */
export const questionPanel = laterPart(async () => (await loadLater()).QuestionPanel);
export const activityPanel = laterPart(async () => (await loadLater()).ActivityPanel);
export const invitationRow = laterPart(async () => (await loadLater()).InvitationRow);
export const inviteMessage = laterPart(async () => (await loadLater()).InviteMessage);
export const requestList = laterPart(async () => (await loadLater()).RequestList);
export const groupMembers = laterPart(async () => (await loadLater()).GroupMembers);
export const liveParts = laterPart(async () => (await loadLater()).LiveParts);
export const rowCheckbox = laterPart(async () => (await loadLater()).RowCheckbox);
export const selectionBar = laterPart(async () => (await loadLater()).SelectionBar);
export const rowProblem = laterPart(async () => (await loadLater()).RowProblem);
export const settingsPanel = laterPart(async () => (await loadLater()).SettingsPanel);
export const whyPanel = laterPart(async () => (await loadLater()).WhyPanel);

/** Fetches them while the dialog is looked at, so that who loses the connection has them. */
export function preloadLaterParts(): void {
  for (const part of [
    questionPanel,
    activityPanel,
    invitationRow,
    inviteMessage,
    requestList,
    groupMembers,
    liveParts,
    rowCheckbox,
    selectionBar,
    rowProblem,
    settingsPanel,
    whyPanel,
  ]) {
    void part.preload();
  }
}
