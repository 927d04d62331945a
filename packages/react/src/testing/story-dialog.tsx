import { useState } from "react";
import { ShareButton } from "../components/share-button.tsx";
import { ShareDialog, type ShareDialogProps } from "../components/share-dialog.tsx";

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
