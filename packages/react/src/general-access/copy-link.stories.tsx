import { expect, screen } from "storybook/test";
import preview from "../../../../.storybook/preview.tsx";
import { everyKind, scopes } from "../../tests/support/rooms/seed.ts";
import { onApi } from "../../tests/support/stories/on-api.tsx";
import { StoryDialog } from "../../tests/support/stories/story-dialog.tsx";
import { storyPage } from "../../tests/support/stories/story-page.ts";
import { StoryPart } from "../../tests/support/stories/story-part.tsx";
import { people, press, told } from "../../tests/support/stories/story-steps.ts";
import { ShareCopyLink } from "./copy-link.tsx";

const meta = preview.meta({
  title: "Components/ShareDialog/CopyLink",
  component: ShareCopyLink,
  render: () => <StoryDialog />,
  parameters: storyPage,
});

/** Stands in for the clipboard, which a page may use only while it has the focus. */
function clipboard(writeText: () => Promise<void>) {
  const own = Object.getOwnPropertyDescriptor(navigator, "clipboard");
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
  return () => {
    if (own) Object.defineProperty(navigator, "clipboard", own);
    else Reflect.deleteProperty(navigator, "clipboard");
  };
}

const hint = { selector: ".guestlist-notice-hint" };

export const Alone = meta.story({
  decorators: [onApi({ rooms: [everyKind] })],
  render: (args) => <StoryPart actions={<ShareCopyLink {...args} />} />,
  play: async () => void (await screen.findByRole("button", { name: "Copy link" })),
});

/** Who is not in the list could not use it. */
export const CopiedForFew = meta.story({
  decorators: [onApi({ rooms: [everyKind] })],
  beforeEach: () => clipboard(async () => {}),
  play: async () => {
    await people();
    await press("Copy link");
    await screen.findByText("Link copied. It opens only for people with access.", hint);
    await expect(screen.getByRole("button", { name: "Copy link" })).toHaveAttribute(
      "data-state",
      "copied",
    );
  },
});

export const CopiedForAnyone = meta.story({
  decorators: [onApi({ rooms: [{ ...everyKind, defaultAccesses: scopes.viewer }] })],
  beforeEach: () => clipboard(async () => {}),
  play: async () => {
    await people();
    await press("Copy link");
    await told("Link copied.");
  },
});

export const Failed = meta.story({
  decorators: [onApi({ rooms: [everyKind] })],
  beforeEach: () => clipboard(() => Promise.reject(new Error("not allowed"))),
  play: async () => {
    await people();
    await press("Copy link");
    await screen.findByText("The link could not be copied.", hint);
  },
});
