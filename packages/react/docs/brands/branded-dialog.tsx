import { useState } from "react";
import { ShareButton, ShareDialog } from "../../src/index.ts";
import type { Brand } from "./brand.ts";

interface BrandedDialogProps {
  brand: Brand;
}

/** The whole dialog and its button, in the tokens of one brand. */
export function BrandedDialog({ brand }: BrandedDialogProps) {
  const [open, setOpen] = useState(true);
  const tokens = `brand-${brand}`;
  return (
    <ShareDialog
      roomId="launch-plan"
      link="https://acme.io/launch-plan"
      open={open}
      onOpenChange={setOpen}
      classNames={{ content: tokens }}
    >
      <ShareButton roomId="launch-plan" className={tokens} />
    </ShareDialog>
  );
}
