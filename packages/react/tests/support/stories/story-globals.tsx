import { createContext, type ReactNode } from "react";
import type { Messages } from "../../../src/messages/messages.ts";
import { MessagesContext } from "../../../src/messages/messages-context.ts";

/** Whom a story is seen by: a role, someone not signed in, or someone without access. */
export type StoryViewer = "owner" | "editor" | "commenter" | "viewer" | "guest" | "denied";

export interface StoryGlobals {
  /** How many milliseconds the API takes longer to answer. */
  latency: number;
  /** Who looks at the story; `null` leaves it as the story says. */
  viewer: StoryViewer | null;
  /** Every text; `undefined` is English. */
  messages: Messages | undefined;
}

/** What was chosen in the toolbar of Storybook, for scenes that stand on an API of their own. */
export const StoryGlobalsContext = createContext<StoryGlobals>({
  latency: 0,
  viewer: null,
  messages: undefined,
});

/** Hands it to a story, and its texts to parts without a provider around them. */
export function StoryGlobalsProvider(props: { chosen: StoryGlobals; children: ReactNode }) {
  return (
    <StoryGlobalsContext.Provider value={props.chosen}>
      <MessagesContext.Provider value={props.chosen.messages ?? null}>
        {props.children}
      </MessagesContext.Provider>
    </StoryGlobalsContext.Provider>
  );
}
