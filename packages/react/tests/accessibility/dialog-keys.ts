import { launchPlan, scopes } from "../support/rooms/seed.ts";
import { seededStore } from "../support/rooms/seeded-store.ts";
import { focusOn, type KeyRow, type KeyStep } from "./key-row.ts";

const field = "Add people, groups or e-mail addresses";
const [zoe, ana] = ["Can edit, Access for Zoe Martin", "Can view, Access for Ana Ruiz"];

/** Olivier, Ana, Kim and Zoe. */
const four = () => ({
  rooms: [
    {
      ...launchPlan,
      usersAccesses: { ...launchPlan.usersAccesses, ana: scopes.viewer, kim: scopes.viewer },
      groupsAccesses: {},
    },
  ],
});

/** The dialog from its beginning to its end, with everything that can stand in it. */
const order = [
  "Copy link",
  "Close",
  "Remove t@x.io",
  field,
  "Can view, Role for new people",
  "Invite",
  "Message",
  "Notify people",
  "Can edit, Role for Marc Chevalier",
  "Decline Marc Chevalier",
  "Approve Marc Chevalier",
  "Select",
  "Why? Olivier Laurent",
  "Owner, Access for Olivier Laurent",
  "Can edit, Access for Zoe Martin",
  "21 people, members of Design",
  "Can view, Access for Design",
  "Restricted, General access",
  "Settings",
  "Activity",
];

/** The table of keys: the dialog and its rows. */
export const dialogKeys: readonly KeyRow[] = [
  {
    where: "trigger",
    key: "Enter, Space",
    does: "opens, with the focus in the field; Escape gives it back",
    steps: [
      ["", { dialog: true, focus: field }],
      ["{Escape}", { dialog: false, focus: "Share" }],
      [" ", { dialog: true, focus: field }],
    ],
  },
  {
    where: "trigger",
    key: "Enter",
    does: "leaves the focus on the title for who may not share",
    options: () => ({ as: "sam" }),
    steps: [["", { dialog: true, focus: "Share “Launch plan”" }]],
  },
  {
    where: "dialog",
    key: "Tab, Shift+Tab",
    does: "cycles inside, in the order of what is seen",
    options: () => ({ rooms: [launchPlan], store: seededStore({ requests: [{}] }) }),
    steps: [
      ["t@x.io,", { chips: ["t@x.io"] }],
      [() => focusOn("Notify people"), { focus: "Notify people" }],
      [() => focusOn("Approve Marc Chevalier"), { focus: "Approve Marc Chevalier" }],
      [() => focusOn("Activity"), { focus: "Activity" }],
      ...order.map((focus): KeyStep => ["{Tab}", { focus }]),
      ["{Tab}", { focus: "Copy link" }],
      ...order
        .slice(-3)
        .toReversed()
        .map((focus): KeyStep => ["{Shift>}{Tab}{/Shift}", { focus }]),
    ],
  },
  {
    where: "dialog",
    key: "Escape",
    does: "closes what is open in it first; what was not sent is still there",
    steps: [
      ["t@x.io,", { chips: ["t@x.io"] }],
      ["mar", { popup: "list" }],
      ["{Escape}", { popup: null, text: "mar|", dialog: true, focus: field }],
      [() => focusOn("Can view, Role for new people"), { dialog: true }],
      ["{Enter}", { menu: "Role for new people", focus: "Can view" }],
      ["{Escape}", { menu: null, dialog: true, focus: "Can view, Role for new people" }],
      ["{Escape}", { dialog: false, focus: "Share" }],
      ["{Enter}", { dialog: true, focus: field, chips: ["t@x.io"], text: "mar|" }],
    ],
  },
  {
    where: "role control, closed",
    key: "↓, Enter, Space, printable",
    does: "opens at the present role; typing changes nothing",
    from: zoe,
    steps: [
      ["co", { menu: null, focus: zoe }],
      ["{Home}{End}", { menu: null, focus: zoe }],
      ["{ArrowDown}", { menu: "Access for Zoe Martin", focus: "Can edit" }],
      ["{Escape}", { menu: null, focus: zoe }],
      ["{Enter}", { menu: "Access for Zoe Martin", focus: "Can edit" }],
      ["{Escape}", { menu: null, focus: zoe }],
      [" ", { menu: "Access for Zoe Martin", focus: "Can edit" }],
    ],
  },
  {
    where: "role control, open",
    key: "↓ ↑ Home End, typing, Escape, Tab, Enter, Space",
    does: "moves without choosing; Escape and Tab close; Enter and Space choose",
    options: four,
    from: ana,
    steps: [
      ["{Enter}", { focus: "Can view" }],
      ["{ArrowDown}", { focus: "Can comment" }],
      ["{ArrowUp}", { focus: "Can view" }],
      ["{End}", { focus: "Remove access" }],
      ["{Home}", { focus: "Can view" }],
      ["can e", { focus: "Can edit", menu: "Access for Ana Ruiz" }],
      ["{Escape}", { menu: null, focus: ana }],
      ["{Enter}{End}{Tab}", { menu: null, focus: "Can view, Access for Kim Tran" }],
      [
        () => focusOn(ana),
        {
          rows: [
            "Owner, Olivier Laurent",
            "Can view, Ana Ruiz",
            "Can view, Kim Tran",
            "Can edit, Zoe Martin",
          ],
        },
      ],
      ["{Enter}can c{Enter}", { menu: null, focus: "Can comment, Access for Ana Ruiz" }],
      ["{Enter}{Home} ", { menu: null, focus: ana }],
    ],
  },
  {
    where: "row",
    key: "Remove",
    does: "gives the focus to the same control of the next row, else of the one before",
    options: four,
    from: "Can view, Access for Kim Tran",
    steps: [
      [
        "{Enter}{End}{Enter}",
        {
          focus: zoe,
          rows: ["Owner, Olivier Laurent", "Can view, Ana Ruiz", "Can edit, Zoe Martin"],
        },
      ],
      [
        "{Enter}{End}{Enter}",
        { focus: ana, rows: ["Owner, Olivier Laurent", "Can view, Ana Ruiz"] },
      ],
    ],
  },
  {
    where: "row",
    key: "Ctrl+Z, Undo",
    does: "takes the last change back",
    options: four,
    from: ana,
    steps: [
      ["{Enter}can e{Enter}", { focus: "Can edit, Access for Ana Ruiz" }],
      [() => focusOn("Undo"), { focus: "Undo" }],
      [() => focusOn("Can edit, Access for Ana Ruiz"), {}],
      ["{Control>}z{/Control}", { focus: ana }],
      ["{Enter}can c{Enter}", { focus: "Can comment, Access for Ana Ruiz" }],
      [() => focusOn("Undo"), { focus: "Undo" }],
      [
        "{Enter}",
        {
          focus: "The change was undone.",
          rows: [
            "Owner, Olivier Laurent",
            "Can view, Ana Ruiz",
            "Can view, Kim Tran",
            "Can edit, Zoe Martin",
          ],
        },
      ],
    ],
  },
];
