import type { Decorator } from "@storybook/react-vite";
import { StoryApi, type StoryApiOptions } from "./story-api.tsx";

/** Draws a story on an API of its own, over memory. */
export function onApi(options: StoryApiOptions): Decorator {
  return (Story) => (
    <StoryApi {...options}>
      <Story />
    </StoryApi>
  );
}
