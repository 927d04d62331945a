import type { ReactNode } from "react";
import type { ShareContentProps } from "../../../src/dialog/content.tsx";
import { Share } from "../../../src/dialog/share.ts";

interface StoryPartProps extends Pick<ShareContentProps, "actions" | "footer"> {
  children?: ReactNode;
}

/** The smallest dialog there is around one part of it. */
export function StoryPart({ children, ...content }: StoryPartProps) {
  return (
    <Share.Root roomId="launch-plan" link="https://acme.io/launch-plan" open>
      <Share.Content {...content}>{children}</Share.Content>
    </Share.Root>
  );
}
