import { StoryApi, type StoryApiOptions } from "./story-api.tsx";
import { StoryDialog } from "./story-dialog.tsx";

export interface ShareSceneProps extends StoryApiOptions {
  /** @default true */
  isOpen?: boolean;
}

/** A dialog on an API of its own. */
export function ShareScene({ isOpen = true, ...options }: ShareSceneProps) {
  return (
    <StoryApi {...options}>
      <StoryDialog open={isOpen} />
    </StoryApi>
  );
}
