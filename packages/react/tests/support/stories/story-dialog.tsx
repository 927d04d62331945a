import { useState } from "react";
import { ShareDialog, type ShareDialogProps } from "../../../src/dialog/share-dialog.tsx";
import { ShareButton } from "../../../src/share-button/share-button.tsx";

const link = "https://acme.io/launch-plan";

/** The whole dialog, opened already unless told otherwise, and its button. */
export function StoryDialog({
  roomId = "launch-plan",
  open: isOpen = true,
  ...props
}: Partial<ShareDialogProps>) {
  const [open, setOpen] = useState(isOpen);
  return (
    <ShareDialog link={link} {...props} roomId={roomId} open={open} onOpenChange={setOpen}>
      <ShareButton roomId={roomId} />
    </ShareDialog>
  );
}
