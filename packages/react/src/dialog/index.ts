export type { ShareContentProps } from "./content.tsx";
export type { SharePortalProps } from "./portal.tsx";
export type { ShareRootProps } from "./root.tsx";
export { Share } from "./share.ts";
export { ShareDialog, type ShareDialogPart, type ShareDialogProps } from "./share-dialog.tsx";
export type { ShareTriggerProps } from "./trigger.tsx";
