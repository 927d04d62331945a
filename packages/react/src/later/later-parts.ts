import type { ComponentType } from "react";
import type { LaterPart } from "../ui/load-later.tsx";

interface LaterFile<File> {
  /** `null` until it is there. */
  loaded: File | null;
  /** Rejects when it cannot be had. */
  load(): Promise<File>;
}

function laterFile<File>(fetch: () => Promise<File>): LaterFile<File> {
  const file: LaterFile<File> = {
    loaded: null,
    load: async () => {
      file.loaded ??= await fetch();
      return file.loaded;
    },
  };
  return file;
}

/** What the dialog opens without, but may need at any moment. */
const soon = laterFile(() => import("./later.ts"));

/** What is loaded by whoever opens it. */
const whenOpened = laterFile(() => import("./when-opened.ts"));

export const loadLater = soon.load;

/** The same at once, when it is there. */
export function loadedLater() {
  return soon.loaded;
}

/** Fetches it while the dialog is looked at, so that who loses the connection has it. */
export async function preloadLaterParts(): Promise<void> {
  await soon.load().catch(() => null);
}

function part<File, Props>(
  file: LaterFile<File>,
  pick: (loaded: File) => ComponentType<Props>,
): LaterPart<Props> {
  return {
    get Component() {
      return file.loaded && pick(file.loaded);
    },
    preload: async () => {
      await file.load().catch(() => null);
    },
  };
}

/** Asks before what surprises or cannot be taken back. */
export const confirmationPanel = part(soon, (file) => file.ConfirmationPanel);
export const invitationRow = part(soon, (file) => file.InvitationRow);
export const requestList = part(soon, (file) => file.RequestList);
export const liveParts = part(soon, (file) => file.LiveParts);
export const rowProblem = part(soon, (file) => file.RowProblem);

export const activityPanel = part(whenOpened, (file) => file.ActivityPanel);
export const askForMore = part(whenOpened, (file) => file.AskForMore);
export const groupMembers = part(whenOpened, (file) => file.GroupMembers);
export const inviteMessage = part(whenOpened, (file) => file.InviteMessage);
export const requestWhenDenied = part(whenOpened, (file) => file.RequestWhenDenied);
export const rowCheckbox = part(whenOpened, (file) => file.RowCheckbox);
export const selectionBar = part(whenOpened, (file) => file.SelectionBar);
export const settingsPanel = part(whenOpened, (file) => file.SettingsPanel);
export const accessExplanation = part(whenOpened, (file) => file.AccessExplanationPanel);
