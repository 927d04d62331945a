/** A state that can be told by a `data-*` attribute, for styles and tests of an app. */
export interface DataAttribute {
  name: `data-${string}`;
  /** The element that carries it. */
  on: string;
  /** What it can say; without values it is there or not. */
  values?: string;
  meaning: string;
}

const avatar = ".guestlist-avatar";
const row = ".guestlist-row";
const select = ".guestlist-access-select";
const button = ".guestlist-button";

/** What the kit tells of its state, by component; it is as stable as the props. */
export const dataAttributes: Record<string, readonly DataAttribute[]> = {
  AccessSelect: [
    {
      name: "data-role",
      on: select,
      values: "a role, `custom`",
      meaning: "The role that is held.",
    },
    {
      name: "data-state",
      on: ".guestlist-menu-button",
      values: "`open`, `closed`",
      meaning: "Whether its menu is open.",
    },
    {
      name: "data-pending",
      on: ".guestlist-menu-button",
      meaning: "A change is on its way.",
    },
    { name: "data-readonly", on: select, meaning: "The role is text, not a control." },
    {
      name: "data-variant",
      on: ".guestlist-menu-button, .guestlist-access-select",
      values: "`row`, `field`, `plain`",
      meaning: "Quiet in a row, with the edge of a field, or as text.",
    },
    {
      name: "data-danger",
      on: ".guestlist-menu-item",
      meaning: "The entry takes something away.",
    },
  ],
  Avatar: [
    {
      name: "data-size",
      on: avatar,
      values: "`small`, `medium`, `large`",
      meaning: "20, 32 or 48 pixels.",
    },
    {
      name: "data-shape",
      on: avatar,
      values: "`circle`, `square`",
      meaning: "A person or a group.",
    },
    { name: "data-here", on: avatar, meaning: "Someone who is in the room right now." },
    {
      name: "data-loaded",
      on: ".guestlist-avatar-picture",
      meaning: "The picture has loaded and covers the initials.",
    },
  ],
  AvatarList: [
    {
      name: "data-size",
      on: ".guestlist-avatar-list",
      values: "`small`, `medium`, `large`",
      meaning: "The size of the avatars.",
    },
  ],
  ShareButton: [
    {
      name: "data-state",
      on: ".guestlist-share-button",
      values: "`open`, `closed`",
      meaning: "Whether the dialog that it opens is open.",
    },
    {
      name: "data-audience",
      on: ".guestlist-share-button",
      values: "`restricted`, `organization`, `anyone`",
      meaning: "Who can open the room without being listed, once it is known.",
    },
  ],
  AccessBoundary: [
    {
      name: "data-view",
      on: ".guestlist-access-screen",
      values: "`denied`, `signedOut`, `failed`",
      meaning: "Why the content is not shown.",
    },
  ],
  ShareDialog: [
    {
      name: "data-state",
      on: ".guestlist-trigger",
      values: "`open`, `closed`",
      meaning: "Whether the dialog that it opens is open.",
    },
    {
      name: "data-state",
      on: ".guestlist-dialog",
      values: "`open`, `closed`",
      meaning: "Whether it is open.",
    },
    {
      name: "data-role",
      on: row,
      values: "a role, `custom`",
      meaning: "What the row grants.",
    },
    {
      name: "data-here",
      on: ".guestlist-row, .guestlist-member",
      meaning: "Someone who is in the room right now.",
    },
    { name: "data-pending", on: row, meaning: "A change to it is on its way, or waits." },
    { name: "data-error", on: row, meaning: "The last change to it came to nothing." },
    {
      name: "data-audience",
      on: ".guestlist-general .guestlist-row",
      values: "`restricted`, `organization`, `anyone`",
      meaning: "Who can open the room without being listed.",
    },
    {
      name: "data-state",
      on: ".guestlist-row-problem",
      values: "`failed`, `conflict`",
      meaning: "Whether the change failed or someone else was faster.",
    },
    {
      name: "data-state",
      on: ".guestlist-copy-link",
      values: "`copied`",
      meaning: "The link was copied just now.",
    },
    {
      name: "data-view",
      on: ".guestlist-state",
      values: "`denied`, `lost`, `signedOut`, `guest`, `failed`",
      meaning: "What stands in place of the parts.",
    },
    {
      name: "data-selecting",
      on: ".guestlist-rows, .guestlist-section-bar",
      meaning: "Several rows are being chosen.",
    },
    {
      name: "data-error",
      on: ".guestlist-recipient-box, .guestlist-recipient-chip",
      meaning: "What was typed, or who was chosen, cannot be invited.",
    },
    { name: "data-decides", on: ".guestlist-why li", meaning: "The route that decides." },
    {
      name: "data-can",
      on: ".guestlist-abilities li",
      values: "`true`, `false`",
      meaning: "Whether one may do this.",
    },
    {
      name: "data-size",
      on: ".guestlist-recipient-envelope",
      values: "`small`, `medium`",
      meaning: "The size of what stands for an address.",
    },
    {
      name: "data-expired",
      on: ".guestlist-row-detail span",
      meaning: "An invitation that is too old.",
    },
    {
      name: "data-open",
      on: ".guestlist-asking-quote",
      meaning: "A message shown in full length.",
    },
  ],
  "Buttons and boxes": [
    {
      name: "data-variant",
      on: button,
      values: "`primary`, `outline`, `accent`",
      meaning: "How much weight it has.",
    },
    {
      name: "data-size",
      on: button,
      values: "`small`",
      meaning: "A button within a line of text.",
    },
    { name: "data-icon", on: button, meaning: "A button that is an icon." },
    { name: "data-danger", on: button, meaning: "A button that takes something away." },
    {
      name: "data-align",
      on: ".guestlist-popup",
      values: "`start`, `end`",
      meaning: "The edge a popup shares with what it belongs to.",
    },
    {
      name: "data-shape",
      on: ".guestlist-skeleton",
      values: "`circle`",
      meaning: "Stands for an avatar while the room is read.",
    },
  ],
};

/** How parts find each other; an app must not lean on these. */
export const ownDataAttributes: readonly string[] = [
  "data-entry",
  "data-guestlist-scrolls",
  "data-key",
  "data-match-width",
  "data-part",
  "data-reserved",
];

/** What an app sets on any element around the kit. */
export const givenDataAttributes: readonly string[] = ["data-dark", "data-theme"];
