import * as Dialog from "@radix-ui/react-dialog";
import axe from "axe-core";
import { afterEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../../styles.css";
import {
  ana,
  design,
  directory,
  type ExampleProps,
  lea,
  RecipientFieldExample,
} from "../../../tests/support/stories/recipient-field-example.tsx";

type Direction = "ltr" | "rtl";

function element<T extends HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (found === null) throw new Error(`There is no ${selector}`);
  return found;
}

const field = () => element<HTMLInputElement>("input[role=combobox]");
const chips = () =>
  [...document.querySelectorAll("li button")].map((chip) => chip.ariaLabel?.slice(7));
const options = () => [...document.querySelectorAll("[role=option]")];
const active = () => {
  const id = field().getAttribute("aria-activedescendant");
  return id === null ? null : document.querySelector(`#${CSS.escape(id)} bdi`)?.textContent;
};
const focused = () => document.activeElement?.ariaLabel ?? document.activeElement?.role;
const isOpen = () => field().ariaExpanded === "true";
const press = (...keys: string[]) => userEvent.keyboard(keys.join(""));
const caret = () => field().selectionStart;

async function given(direction: Direction, props: ExampleProps = {}) {
  document.documentElement.dir = direction;
  await render(<RecipientFieldExample {...props} />);
  field().focus();
}

async function findings() {
  const { violations } = await axe.run(document.body, {
    rules: { region: { enabled: false }, "page-has-heading-one": { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
}

afterEach(() => {
  document.documentElement.removeAttribute("dir");
});

describe.each<{ direction: Direction; back: string; on: string }>([
  { direction: "ltr", back: "{ArrowLeft}", on: "{ArrowRight}" },
  { direction: "rtl", back: "{ArrowRight}", on: "{ArrowLeft}" },
])("given the field, $direction", ({ direction, back, on }) => {
  describe("when I use the keys of the list", () => {
    it("should open recent ones with ↓ at the first and with ↑ at the last", async () => {
      await given(direction);
      await press("{ArrowDown}");
      await expect.poll(active).toBe("Maya Chen");
      await press("{Escape}{ArrowUp}");
      await expect.poll(active).toBe("Marketing");
    });

    it("should leave Home, End, ← and → to the caret", async () => {
      const initialText = direction === "rtl" ? "מא" : "ma";
      await given(direction, { initialText, options: directory });
      await press("{ArrowDown}{ArrowDown}");
      await expect.poll(active).toBe("Marc Chevalier");
      await press("{Home}");
      expect(caret()).toBe(0);
      await press(on);
      expect(caret()).toBe(1);
      await press(back);
      expect(caret()).toBe(0);
      await press("{End}");
      expect(caret()).toBe(2);
      expect(active()).toBe("Marc Chevalier");
    });

    it("should keep the caret keys for the text when chips stand before it", async () => {
      await given(direction, { recipients: [ana], initialText: "ma" });
      await press("{Home}{ArrowLeft}{ArrowRight}{ArrowRight}");
      expect(document.activeElement).toBe(field());
    });

    it("should close with Tab without adding", async () => {
      await given(direction);
      await press("ma");
      await expect.poll(isOpen).toBe(true);
      await press("{Tab}");
      await expect.poll(isOpen).toBe(false);
      expect(chips()).toEqual([]);
      expect(field().value).toBe("ma");
    });
  });

  describe("when I use the keys of the text", () => {
    it("should delete text with Backspace before it comes to the chips", async () => {
      await given(direction, { recipients: [ana], initialText: "x" });
      await press("{Backspace}");
      await expect.poll(() => field().value).toBe("");
      expect(document.activeElement).toBe(field());
      expect(chips()).toEqual(["Ana Ruiz"]);
    });
  });

  describe("when I use the keys of the chips", () => {
    const three = [ana, design, lea];

    it.each(["{Enter}", " "])("should remove with %j, as every button", async (key) => {
      await given(direction, { recipients: three });
      await press(back, "{Home}", key);
      await expect.poll(chips).toEqual(["Design", "lea@x.io"]);
      expect(focused()).toBe("Remove Design");
    });

    it("should be one stop of Tab, where it was left", async () => {
      await given(direction, { recipients: three });
      await press("{Shift>}{Tab}{/Shift}");
      expect(focused()).toBe("Remove lea@x.io");
      await press(back, "{Tab}");
      expect(document.activeElement).toBe(field());
      await press("{Shift>}{Tab}{/Shift}");
      expect(focused()).toBe("Remove Design");
      expect(await findings()).toEqual([]);
    });
  });

  describe("when it stands in a dialog", () => {
    async function givenDialog(onOpenChange: (open: boolean) => void) {
      document.documentElement.dir = direction;
      await render(
        <Dialog.Root open onOpenChange={onOpenChange}>
          <Dialog.Portal>
            <Dialog.Content
              aria-describedby={undefined}
              className="guestlist-root"
              style={{ position: "fixed", inset: "20px auto auto 20px", transform: "none" }}
            >
              <Dialog.Title>Share</Dialog.Title>
              <div style={{ overflow: "auto", maxBlockSize: 160, inlineSize: 400 }}>
                <RecipientFieldExample />
              </div>
            </Dialog.Content>
          </Dialog.Portal>
        </Dialog.Root>,
      );
      field().focus();
    }

    it("should show the whole list over what would clip it, as wide as the field", async () => {
      await givenDialog(() => {});
      await press("ma");
      await expect.poll(() => options().length).toBe(5);
      const last = options().at(-1)?.getBoundingClientRect();
      const hit = document.elementFromPoint((last?.left ?? 0) + 20, (last?.bottom ?? 0) - 4);
      expect(hit?.closest("[role=option]")).toBe(options().at(-1));
      const box = element(".guestlist-recipient-box").getBoundingClientRect();
      const panel = element(".guestlist-recipient-panel").getBoundingClientRect();
      expect(panel.width).toBeGreaterThanOrEqual(box.width - 1);
      const edge = direction === "ltr" ? "left" : "right";
      expect(panel[edge]).toBeCloseTo(box[edge], 0);
      expect(await findings()).toEqual([]);
    });

    it("should choose with the mouse and keep the focus in the text", async () => {
      const onOpenChange = vi.fn();
      await givenDialog(onOpenChange);
      await press("ma");
      await expect.poll(() => options().length).toBe(5);
      await userEvent.click(options()[2] ?? field());
      await expect.poll(chips).toEqual(["Maren Weiß"]);
      expect(document.activeElement).toBe(field());
      expect(onOpenChange).not.toHaveBeenCalled();
    });
  });
});

describe("given somebody who has access already", () => {
  it("should name the option by person, address and access", async () => {
    await given("ltr", { initialText: "maya" });
    await press("{ArrowDown}");
    const name = "Maya Chen, maya@acme.io, Can already edit";
    await expect.element(page.getByRole("option", { name, exact: true })).toBeVisible();
  });
});

describe("given more suggestions than fit", () => {
  const many = Array.from({ length: 40 }, (_, index) => ({
    key: `user:${index}`,
    kind: "person" as const,
    label: `Person ${index + 1}`,
  }));

  it("should scroll to the active one", async () => {
    await given("ltr", { options: many });
    await press("{ArrowUp}");
    await expect.poll(active).toBe("Person 40");
    const list = element("[role=listbox]").getBoundingClientRect();
    const seen = () => options().at(-1)?.getBoundingClientRect().bottom ?? Number.NaN;
    await expect.poll(seen).toBeLessThanOrEqual(list.bottom + 1);
    expect(await findings()).toEqual([]);
  });
});
