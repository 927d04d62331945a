import type { ReactNode } from "react";
import type { ShareContentProps } from "../components/share/content.tsx";
import { Share } from "../components/share/index.ts";

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
