import { expect } from "vitest";
import { userEvent } from "vitest/browser";
import { protocol } from "../support/browser/protocol.ts";
import { launchPlan } from "../support/rooms/seed.ts";
import { seededStore } from "../support/rooms/seeded-store.ts";
import type { KeyRow } from "./key-row.ts";

const field = "Add people, groups or e-mail addresses";
const withStore = () => ({ rooms: [{ ...launchPlan, groupsAccesses: {} }], store: seededStore() });
/** Three chips at once, as when something fills the field in. */
const three = () => protocol().send("Input.insertText", { text: "a@x.io, b@x.io; c@x.io," });

/** Begins to compose, as an input method does. */
const compose = () =>
  protocol().send("Input.imeSetComposition", { text: "まや", selectionStart: 2, selectionEnd: 2 });

/** Keys for the input method: the page hears of them, but they are not for it. */
const composingKeys = async () => {
  for (const key of ["Enter", "ArrowDown", "ArrowUp", "Backspace", "Escape", "Tab"]) {
    const code = { key, windowsVirtualKeyCode: 229 };
    await protocol().send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...code });
    await protocol().send("Input.dispatchKeyEvent", { type: "keyUp", ...code });
  }
};

const commit = () => protocol().send("Input.insertText", { text: "麻耶" });

/** The table of keys: the invite field and its chips. */
export const fieldKeys: readonly KeyRow[] = [
  {
    where: "field",
    key: "↓ ↑, Alt+↓ Alt+↑, Home End ← →",
    does: "moves among the options, opens and closes, leaves the caret alone",
    steps: [
      ["ma", { popup: "list", option: "Marc Chevalier", text: "ma|" }],
      ["{ArrowDown}", { option: "Maren Weiß" }],
      ["{ArrowUp}", { option: "Marc Chevalier" }],
      ["{ArrowUp}", { option: "Marketing" }],
      ["{ArrowDown}{ArrowDown}", { option: "Maren Weiß" }],
      ["{Home}", { text: "|ma", option: "Maren Weiß" }],
      ["{End}", { text: "ma|", option: "Maren Weiß" }],
      ["{Alt>}{ArrowUp}{/Alt}", { popup: null, option: null, focus: field, text: "ma|" }],
      ["{Alt>}{ArrowDown}{/Alt}", { popup: "list", option: "Marc Chevalier", chips: [] }],
    ],
  },
  {
    where: "field",
    key: "Enter",
    does: "makes a chip of an option or an address, says what is neither, invites when empty",
    options: withStore,
    steps: [
      ["marc", { option: "Marc Chevalier" }],
      [
        "{Enter}",
        {
          chips: ["Marc Chevalier"],
          text: "|",
          focus: field,
          rows: ["Owner, Olivier Laurent", "Can edit, Zoe Martin"],
        },
      ],
      ["tom@x.io", { option: "Invite tom@x.io" }],
      ["{Enter}", { chips: ["Marc Chevalier", "tom@x.io"], text: "|", focus: field }],
      ["xyz", { popup: "No one found for “xyz”" }],
      [
        "{Enter}",
        {
          problem: "“xyz” is neither a person here nor an e-mail address.",
          text: "xyz|",
          focus: field,
        },
      ],
      ["{Backspace}{Backspace}{Backspace}", { problem: null, text: "|" }],
      [
        "{Enter}",
        {
          chips: [],
          focus: field,
          rows: [
            "Can view, Marc Chevalier",
            "Can view, tom@x.io",
            "Owner, Olivier Laurent",
            "Can edit, Zoe Martin",
          ],
        },
      ],
    ],
  },
  {
    where: "field",
    key: "comma, semicolon, paste",
    does: "splits into chips, and keeps as text what it cannot read",
    options: withStore,
    steps: [
      ["a@x.io,", { chips: ["a@x.io"], text: "|" }],
      ["b@x.io;", { chips: ["a@x.io", "b@x.io"], text: "|" }],
      [
        () => paste("c@x.io; Dora <d@x.io> and\nnobody"),
        { chips: ["a@x.io", "b@x.io", "c@x.io", "d@x.io"], text: "and, nobody|", focus: field },
      ],
    ],
  },
  {
    where: "field, ahead of the search",
    key: "Enter",
    does: "chooses nothing that was found for an earlier text",
    steps: [
      ["ma", { option: "Marc Chevalier" }],
      ["rx{Enter}", { chips: [], text: "marx|", focus: field }],
    ],
  },
  {
    where: "field, empty",
    key: "Backspace",
    does: "marks the last chip, then removes it",
    options: withStore,
    steps: [
      [three, { chips: ["a@x.io", "b@x.io", "c@x.io"] }],
      ["{Backspace}", { focus: "Remove c@x.io", chips: ["a@x.io", "b@x.io", "c@x.io"] }],
      ["{Backspace}", { focus: field, chips: ["a@x.io", "b@x.io"] }],
    ],
  },
  {
    where: "chips",
    key: "← → Home End, Delete, Backspace, printable",
    does: "moves, removes with the focus on the next, goes on typing",
    options: withStore,
    steps: [
      [three, { chips: ["a@x.io", "b@x.io", "c@x.io"] }],
      ["{Back}{Back}", { focus: "Remove b@x.io" }],
      ["{On}", { focus: "Remove c@x.io" }],
      ["{Home}", { focus: "Remove a@x.io" }],
      ["{End}", { focus: "Remove c@x.io" }],
      ["{Home}{Delete}", { focus: "Remove b@x.io", chips: ["b@x.io", "c@x.io"] }],
      ["{Backspace}", { focus: "Remove c@x.io", chips: ["c@x.io"] }],
      ["zo", { focus: field, text: "zo|", chips: ["c@x.io"], popup: "list" }],
    ],
  },
  {
    where: "input method composing",
    key: "any",
    does: "is not intercepted",
    options: withStore,
    steps: [
      ["a@x.io,", { chips: ["a@x.io"] }],
      [compose, { text: "まや|", popup: "No one found for “まや”" }],
      [
        composingKeys,
        { text: "まや|", chips: ["a@x.io"], problem: null, dialog: true, focus: field },
      ],
      [commit, { text: "麻耶|", popup: "No one found for “麻耶”" }],
      ["{Enter}", { problem: "“麻耶” is neither a person here nor an e-mail address." }],
    ],
  },
];

/** By the clipboard and the key, as one does it. */
async function paste(text: string) {
  const from = document.createElement("textarea");
  const to = document.activeElement;
  from.value = text;
  document.querySelector("[role=dialog]")?.append(from);
  from.select();
  await userEvent.keyboard("{Control>}c{/Control}");
  from.remove();
  if (to instanceof HTMLElement) to.focus();
  expect(document.activeElement).toBe(to);
  await userEvent.keyboard("{Control>}v{/Control}");
}
