import type { ReactNode } from "react";
import { Share } from "../../../src/dialog/share.ts";

interface StoryPartProps {
  /** In the bar above, between the title and Close. */
  actions?: ReactNode;
  footer?: ReactNode;
  children?: ReactNode;
}

/** The smallest dialog there is around one part of it. */
export function StoryPart({ actions, footer, children }: StoryPartProps) {
  return (
    <Share.Root roomId="launch-plan" link="https://acme.io/launch-plan" open>
      <Share.Portal>
        <Share.Backdrop />
        <Share.Content>
          <Share.Header>
            <Share.Title />
            {actions}
            <Share.Close />
          </Share.Header>
          <Share.Body>{children}</Share.Body>
          <Share.Footer>{footer}</Share.Footer>
        </Share.Content>
      </Share.Portal>
    </Share.Root>
  );
}
