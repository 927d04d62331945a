import type { Preview } from "@storybook/react-vite";
import { locales } from "./locales.ts";

/** The switches of the toolbar; the width is Storybook's own viewport. */
export const globalTypes = {
  theme: {
    description: "Colours",
    toolbar: {
      title: "Theme",
      icon: "contrast",
      dynamicTitle: true,
      items: [
        { value: "system", title: "System", icon: "browser" },
        { value: "light", title: "Light", icon: "sun" },
        { value: "dark", title: "Dark", icon: "moon" },
      ],
    },
  },
  locale: {
    description: "Language, once the story has been played in English",
    toolbar: {
      title: "Language",
      icon: "globe",
      dynamicTitle: true,
      items: [
        { value: "browser", title: "Browser's", icon: "globe" },
        ...locales.map(({ value, name }) => ({ value, title: name })),
      ],
    },
  },
  direction: {
    description: "Writing direction",
    toolbar: {
      title: "Direction",
      icon: "transfer",
      dynamicTitle: true,
      items: [
        { value: "locale", title: "Automatic" },
        { value: "ltr", title: "Left to right" },
        { value: "rtl", title: "Right to left" },
      ],
    },
  },
  viewer: {
    description: "Who looks at it; begins the story anew",
    toolbar: {
      title: "Viewer",
      icon: "user",
      dynamicTitle: true,
      items: [
        { value: "story", title: "As the story says" },
        { value: "owner", title: "Owner" },
        { value: "editor", title: "Editor" },
        { value: "commenter", title: "Commenter" },
        { value: "viewer", title: "Viewer" },
        { value: "guest", title: "Guest" },
        { value: "denied", title: "Without access" },
      ],
    },
  },
  latency: {
    description: "How long the API takes; begins the story anew",
    toolbar: {
      title: "Latency",
      icon: "timer",
      dynamicTitle: true,
      items: [
        { value: "none", title: "No delay" },
        { value: "400", title: "400 ms" },
        { value: "2000", title: "2 s" },
      ],
    },
  },
} satisfies Preview["globalTypes"];

/** What is not chosen is the browser's own, or the story's. */
export const unchosen = {
  theme: "system",
  locale: "browser",
  direction: "locale",
  viewer: "story",
  latency: "none",
};

/** Tests see the same on every machine. */
export const tested = { ...unchosen, theme: "light", locale: "en", direction: "ltr" };

/** What the width of the frame may be: media queries and fixed boxes follow it. */
export const widths = {
  dialog: { name: "560 px", styles: { width: "560px", height: "900px" }, type: "tablet" },
  phone: { name: "375 px", styles: { width: "375px", height: "812px" }, type: "mobile" },
  smallest: { name: "320 px", styles: { width: "320px", height: "640px" }, type: "mobile" },
} as const;
