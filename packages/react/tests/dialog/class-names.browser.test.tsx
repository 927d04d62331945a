import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../../src/styles.css";
import { AccessSelect } from "../../src/access-select/access-select.tsx";
import { AvatarList } from "../../src/avatar/avatar-list.tsx";
import { ShareDialog, type ShareDialogPart } from "../../src/dialog/share-dialog.tsx";
import { RequestAccess } from "../../src/requests/request-access.tsx";
import { ShareButton } from "../../src/share-button/share-button.tsx";
import { launchPlan, users } from "../support/rooms/seed.ts";
import { seededStore } from "../support/rooms/seeded-store.ts";
import { inProcessShare } from "../support/share/in-process-share.ts";
import { inProvider } from "../support/share/in-provider.tsx";

const parts: readonly ShareDialogPart[] = [
  "activity",
  "backdrop",
  "body",
  "close",
  "content",
  "copyLink",
  "footer",
  "generalAccess",
  "header",
  "invite",
  "people",
  "requests",
  "settings",
  "title",
];

/** A class of an app's, loaded after our style sheet. */
const style = document.createElement("style");
style.textContent = `.app { display: flow-root; padding: 3px 5px 7px 11px; color: rgb(1, 2, 3);
  background: rgb(4, 5, 6); font-size: 17px; min-block-size: 61px; border-radius: 13px }`;
const appearanceOf = (element: Element | null) => {
  if (element === null) return null;
  const { display, padding, color, backgroundColor, fontSize, minBlockSize, borderRadius } =
    getComputedStyle(element);
  return { display, padding, color, backgroundColor, fontSize, minBlockSize, borderRadius };
};
const ofTheApp = {
  display: "flow-root",
  padding: "3px 5px 7px 11px",
  color: "rgb(1, 2, 3)",
  backgroundColor: "rgb(4, 5, 6)",
  fontSize: "17px",
  minBlockSize: "61px",
  borderRadius: "13px",
};

beforeEach(() => document.head.append(style));
afterEach(() => style.remove());

describe("given a dialog with a class for each part", () => {
  it("should look as those say, in every part", async () => {
    const share = inProcessShare({ store: seededStore({ requests: [{}] }) });
    const classNames = Object.fromEntries(parts.map((part) => [part, `app app-${part}`]));
    await render(<ShareDialog roomId="launch-plan" open classNames={classNames} />, {
      wrapper: inProvider(share),
    });
    await expect.element(page.getByRole("list", { name: "Requests" })).toBeVisible();
    await expect.element(page.getByRole("button", { name: "Activity" })).toBeVisible();
    for (const part of parts) {
      expect([part, appearanceOf(document.querySelector(`.app-${part}`))]).toEqual([
        part,
        ofTheApp,
      ]);
    }
  });
});

describe("given a component with a class", () => {
  it("should look as it says", async () => {
    const share = inProcessShare({
      as: "marc",
      rooms: [{ ...launchPlan, usersAccesses: {} }],
      store: seededStore(),
    });
    await render(
      <>
        <AvatarList className="app app-avatars" people={users} />
        <ShareButton className="app app-button" roomId="launch-plan" />
        <AccessSelect
          className="app app-select"
          label="Access for Zoe Martin"
          value="editor"
          roles={["viewer", "editor"]}
          onValueChange={() => {}}
        />
        <AccessSelect
          className="app app-role"
          label="Access for Ana Ruiz"
          value="editor"
          roles={["viewer", "editor"]}
          onValueChange={() => {}}
          readOnly
        />
        <RequestAccess className="app app-request" roomId="launch-plan" />
      </>,
      { wrapper: inProvider(share) },
    );
    await expect.element(page.getByRole("textbox")).toBeVisible();
    for (const name of ["avatars", "button", "select", "role", "request"]) {
      expect([name, appearanceOf(document.querySelector(`.app-${name}`))]).toEqual([
        name,
        ofTheApp,
      ]);
    }
  });
});
