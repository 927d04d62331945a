export { Share } from "./share.ts";
export { ShareDialog, type ShareDialogPart, type ShareDialogProps } from "./share-dialog.tsx";
