import * as Dialog from "@radix-ui/react-dialog";
import axe from "axe-core";
import { useState } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../styles.css";
import { AccessSelect } from "./access-select.tsx";

const ladder = ["viewer", "commenter", "editor", "owner"] as const;
const changed = vi.fn<(role: string) => void>();
const removed = vi.fn<() => void>();

function Row() {
  const [value, setValue] = useState<string>("editor");
  return (
    <>
      <button type="button">Before</button>
      <AccessSelect
        label="Access for Zoe Martin"
        value={value}
        roles={ladder}
        available={["viewer", "commenter", "editor"]}
        unavailableReason="Only owners can add owners"
        onValueChange={(role) => {
          changed(role);
          setValue(role);
        }}
        onRemove={removed}
      />
      <button type="button">After</button>
    </>
  );
}

const control = page.getByRole("button", { name: /Access for Zoe Martin/ });
const menu = page.getByRole("menu");
const focused = () => document.activeElement?.getAttribute("data-entry");
const expectClosed = async () => {
  await expect.element(menu).not.toBeInTheDocument();
  await expect.element(control).toHaveAttribute("aria-expanded", "false");
};

async function openMenu() {
  (control.element() as HTMLElement).focus();
  await userEvent.keyboard("{ArrowDown}");
  await expect.element(menu).toBeVisible();
}

beforeEach(() => {
  changed.mockClear();
  removed.mockClear();
});

describe("given a closed role control", () => {
  beforeEach(async () => {
    await render(<Row />);
    (control.element() as HTMLElement).focus();
  });
  it.each(["{ArrowDown}", "{ArrowUp}", "{Enter}", " "])(
    "should open at the present role with %j and choose nothing",
    async (key) => {
      await userEvent.keyboard(key);

      await expect.element(menu).toBeVisible();
      expect(focused()).toBe("editor");
      expect(changed).not.toHaveBeenCalled();
    },
  );

  it("should not change by typing", async () => {
    await userEvent.keyboard("can vo");

    // The space in “can v” is Space on a button: it opens, and the letters after it only move.
    expect(changed).not.toHaveBeenCalled();
  });

  it.each(["c", "o", "{Home}", "{End}", "{PageDown}"])(
    "should stay closed with %s",
    async (key) => {
      await userEvent.keyboard(key);

      await expectClosed();
      expect(changed).not.toHaveBeenCalled();
    },
  );
});

describe("given an open role control", () => {
  beforeEach(async () => {
    await render(<Row />);
    await openMenu();
  });

  it("should move without choosing, round both ends", async () => {
    const path: (string | null | undefined)[] = [];
    for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp", "Home", "End"]) {
      await userEvent.keyboard(`{${key}}`);
      path.push(focused());
    }

    expect(path).toEqual(["owner", "", "viewer", "", "viewer", ""]);
    expect(changed).not.toHaveBeenCalled();
  });

  it("should find what is typed, spaces included", async () => {
    await userEvent.keyboard("can v");
    expect(focused()).toBe("viewer");
  });

  it("should step through what begins alike when a letter is repeated", async () => {
    await userEvent.keyboard("c");
    expect(focused()).toBe("viewer");
    await userEvent.keyboard("c");
    expect(focused()).toBe("commenter");
    await userEvent.keyboard("c");
    expect(focused()).toBe("editor");
  });

  it.each(["{Enter}", " "])("should choose with %j and give focus back", async (key) => {
    await userEvent.keyboard(`{Home}${key}`);

    expect(changed.mock.calls).toEqual([["viewer"]]);
    await expectClosed();
    await expect.element(control).toHaveFocus();
    await expect.element(control).toHaveTextContent("Can view");
  });

  it("should close with Escape and choose nothing", async () => {
    await userEvent.keyboard("{Home}{Escape}");

    await expectClosed();
    await expect.element(control).toHaveFocus();
    expect(changed).not.toHaveBeenCalled();
  });

  it("should close with Tab, choose nothing and move on", async () => {
    await userEvent.keyboard("{Home}{Tab}");

    await expectClosed();
    await expect.element(page.getByRole("button", { name: "After" })).toHaveFocus();
    expect(changed).not.toHaveBeenCalled();
  });

  it("should move back with Shift+Tab", async () => {
    await userEvent.keyboard("{Shift>}{Tab}{/Shift}");

    await expectClosed();
    await expect.element(page.getByRole("button", { name: "Before" })).toHaveFocus();
  });

  it.each(["{Enter}", " "])("should refuse an unavailable role with %j", async (key) => {
    await userEvent.keyboard(`{ArrowDown}${key}`);

    expect(focused()).toBe("owner");
    await expect.element(menu).toBeVisible();
    expect(changed).not.toHaveBeenCalled();
  });

  it("should remove with the last entry", async () => {
    await userEvent.keyboard("{End}{Enter}");

    expect(removed).toHaveBeenCalledOnce();
    await expect.element(control).toHaveFocus();
  });

  it("should leave keys with a modifier alone", async () => {
    const shortcut = new KeyboardEvent("keydown", {
      key: "v",
      ctrlKey: true,
      bubbles: true,
      cancelable: true,
    });
    document.activeElement?.dispatchEvent(shortcut);

    expect(shortcut.defaultPrevented).toBe(false);
    expect(focused()).toBe("editor");
  });

  it("should leave Escape to an input method that composes", async () => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent("keydown", {
        key: "Escape",
        isComposing: true,
        bubbles: true,
        cancelable: true,
      }),
    );

    await expect.element(menu).toBeVisible();
  });

  it("should follow the mouse and choose by a click", async () => {
    await userEvent.hover(page.getByRole("menuitemradio", { name: "Can comment" }));
    await expect.poll(focused).toBe("commenter");
    await userEvent.click(page.getByRole("menuitemradio", { name: "Can comment" }));

    expect(changed.mock.calls).toEqual([["commenter"]]);
    await expect.element(control).toHaveFocus();
  });

  it("should close by a press outside", async () => {
    await userEvent.click(page.getByRole("button", { name: "Before" }));

    await expectClosed();
    await expect.element(page.getByRole("button", { name: "Before" })).toHaveFocus();
  });

  it("should close by a press on the control itself", async () => {
    await userEvent.click(control);

    await expectClosed();
  });

  it("should have no accessibility findings", async () => {
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });

    expect(violations).toEqual([]);
  });
});

describe("given a role control in a dialog", () => {
  beforeEach(async () => {
    await render(
      <Dialog.Root defaultOpen>
        <Dialog.Portal>
          <Dialog.Content aria-describedby={undefined}>
            <Dialog.Title>Share</Dialog.Title>
            <Row />
          </Dialog.Content>
        </Dialog.Portal>
      </Dialog.Root>,
    );
    await openMenu();
  });

  const dialog = page.getByRole("dialog");

  it("should stand inside the dialog, outside its rows", () => {
    const popup = menu.element().closest(".guestlist-popup");

    expect(popup?.parentElement).toBe(dialog.element());
  });

  it("should keep Escape from the dialog while an input method composes", async () => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent("keydown", {
        key: "Escape",
        isComposing: true,
        bubbles: true,
        cancelable: true,
      }),
    );

    await expect.element(menu).toBeVisible();
    await expect.element(dialog).toBeVisible();
  });

  it("should keep Escape from what the app listens for", async () => {
    const heard = vi.fn();
    document.addEventListener("keydown", heard, { once: true });
    await userEvent.keyboard("{Escape}");

    expect(heard).not.toHaveBeenCalled();
    document.removeEventListener("keydown", heard);
  });

  it("should move on inside the focus trap with Tab", async () => {
    await userEvent.keyboard("{Tab}");
    await expect.element(page.getByRole("button", { name: "After" })).toHaveFocus();

    await userEvent.keyboard("{Tab}");
    await expect.element(page.getByRole("button", { name: "Before" })).toHaveFocus();
  });

  it("should keep the dialog open when it closes by a press", async () => {
    await userEvent.click(page.getByRole("heading", { name: "Share" }));

    await expectClosed();
    await expect.element(dialog).toBeVisible();
  });
});

describe("given a control that says why it cannot be changed", () => {
  it("should show the reason instead of a menu, until Escape or Tab", async () => {
    await render(
      <>
        <AccessSelect
          label="Access for Olivier"
          value="owner"
          roles={ladder}
          onValueChange={changed}
          disabledReason="A document needs an owner"
        />
        <button type="button">After</button>
      </>,
    );
    const disabled = page.getByRole("button", { name: /Access for Olivier/ });
    const reason = page.getByText("A document needs an owner").last();

    await userEvent.keyboard("{Tab}{Enter}");
    await expect.element(reason).toBeVisible();
    await expect.element(disabled).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    await expect.element(reason).not.toBeVisible();

    await userEvent.keyboard("{ArrowDown}");
    await expect.element(reason).toBeVisible();
    await userEvent.keyboard("{Tab}");
    await expect.element(reason).not.toBeVisible();
    await expect.element(page.getByRole("button", { name: "After" })).toHaveFocus();
    await expect.element(menu).not.toBeInTheDocument();
  });
});
