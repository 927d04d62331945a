import type { Decorator } from "@storybook/react-vite";
import { useLayoutEffect, useMemo, useSyncExternalStore } from "react";
import {
  StoryGlobalsProvider,
  type StoryViewer,
} from "../packages/react/tests/support/stories/story-globals.tsx";
import { directionOf, localeOf } from "./locales.ts";
import { hasPlayed, subscribeToPlayed } from "./played.ts";

const viewers: readonly StoryViewer[] = [
  "owner",
  "editor",
  "commenter",
  "viewer",
  "guest",
  "denied",
];

/** Gives the story what was chosen in the toolbar: texts, direction, who looks, latency. */
export const withToolbar: Decorator = (Story, { globals, id, loaded }) => {
  const viewer = viewers.find((role) => role === globals.viewer) ?? null;
  // What a story plays may not be there for another viewer, so that is not waited for.
  const isPlayed = useSyncExternalStore(subscribeToPlayed, () => hasPlayed(id)) || viewer !== null;
  const locale = isPlayed ? localeOf(globals.locale) : "en";
  const messages = isPlayed ? loaded.messages : undefined;
  const direction = directionFrom(globals.direction) ?? directionOf(locale);
  useLayoutEffect(() => {
    const { documentElement } = document;
    documentElement.dir = direction;
    documentElement.lang = locale === "pseudo" ? "en" : locale;
  }, [direction, locale]);

  const latency = Number(globals.latency) || 0;
  const chosen = useMemo(() => ({ viewer, latency, messages }), [viewer, latency, messages]);
  return (
    <StoryGlobalsProvider chosen={chosen}>
      {/* Another role, or a slower API, is another beginning. */}
      <Story key={`${viewer} ${latency}`} />
    </StoryGlobalsProvider>
  );
};

function directionFrom(chosen: unknown): "ltr" | "rtl" | undefined {
  return chosen === "ltr" || chosen === "rtl" ? chosen : undefined;
}
