import type { ComponentType } from "react";
import type { LaterPart } from "../internal/load-later.tsx";

type LaterFile = typeof import("./later.ts");

let loaded: LaterFile | null = null;

/**
 * What the dialog opens without. One file for all of it: each part is small, and whoever needs one
 * soon needs another.
 */
export async function loadLater(): Promise<LaterFile> {
  loaded ??= await import("./later.ts");
  return loaded;
}

/** The same at once, when it is there. */
export function loadedLater(): LaterFile | null {
  return loaded;
}

/** Fetches it while the dialog is looked at, so that who loses the connection has it. */
export async function preloadLaterParts(): Promise<void> {
  await loadLater().catch(() => null);
}

function part<Props>(pick: (file: LaterFile) => ComponentType<Props>): LaterPart<Props> {
  return {
    get Component() {
      return loaded && pick(loaded);
    },
    preload: preloadLaterParts,
  };
}

/** Asks before what surprises or cannot be taken back. */
export const questionPanel = part((file) => file.QuestionPanel);
export const activityPanel = part((file) => file.ActivityPanel);
export const askForMore = part((file) => file.AskForMore);
export const invitationRow = part((file) => file.InvitationRow);
export const inviteMessage = part((file) => file.InviteMessage);
export const requestList = part((file) => file.RequestList);
export const requestWhenDenied = part((file) => file.RequestWhenDenied);
export const groupMembers = part((file) => file.GroupMembers);
export const liveParts = part((file) => file.LiveParts);
export const rowCheckbox = part((file) => file.RowCheckbox);
export const selectionBar = part((file) => file.SelectionBar);
export const rowProblem = part((file) => file.RowProblem);
export const settingsPanel = part((file) => file.SettingsPanel);
export const whyPanel = part((file) => file.WhyPanel);
