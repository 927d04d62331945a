import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  ana,
  design,
  directory,
  type ExampleProps,
  lea,
  RecipientFieldExample,
} from "../../../tests/support/stories/recipient-field-example.tsx";

const field = () =>
  screen.getByRole("combobox", { name: "Add people, groups or e-mail addresses" });
const chips = () =>
  screen.queryAllByRole("button", { name: /^Remove / }).map((chip) => chip.ariaLabel?.slice(7));
const options = () =>
  screen.queryAllByRole("option").map(({ firstElementChild }) => firstElementChild?.textContent);
const said = () => screen.getByTestId("said").textContent?.split("|").filter(Boolean) ?? [];

function given(props: ExampleProps = {}) {
  const user = userEvent.setup();
  const view = render(<RecipientFieldExample {...props} />);
  return { user, ...view };
}

const axeFindings = async (container: HTMLElement) => {
  const { violations } = await axe.run(container, {
    rules: { "color-contrast": { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
};

afterEach(() => void vi.useRealTimers());

describe("given an empty field", () => {
  it("should be a closed combobox with a visible label", async () => {
    const { container } = given();
    expect(field()).toHaveAttribute("aria-autocomplete", "list");
    expect(field()).toHaveAttribute("aria-expanded", "false");
    expect(field()).not.toHaveAttribute("aria-controls");
    expect(field()).not.toHaveAttribute("aria-activedescendant");
    expect(field()).not.toHaveAttribute("placeholder");
    expect(screen.queryByRole("list")).toBeNull();
    expect(await axeFindings(container)).toEqual([]);
  });

  it("should offer recent collaborators on a click, with none active", async () => {
    const { user } = given();
    await user.click(field());
    expect(options()).toHaveLength(directory.length);
    expect(field()).not.toHaveAttribute("aria-activedescendant");
  });

  it("should not open by focus alone", async () => {
    const { user } = given();
    await user.tab();
    expect(field()).toHaveFocus();
    expect(field()).toHaveAttribute("aria-expanded", "false");
  });

  it("should do nothing on Enter", async () => {
    const onSubmit = vi.fn();
    const { user } = given({ onSubmit });
    await user.type(field(), "{Enter}");
    expect(onSubmit).not.toHaveBeenCalled();
    expect(screen.getByTestId("forms sent")).toHaveTextContent("0");
  });
});

describe("when I type", () => {
  it("should offer options named by person, address and access, and nothing else", async () => {
    const { user, container } = given();
    await user.type(field(), "ma");
    expect(options()).toEqual([
      "Maya Chen, maya@acme.io, Can already edit",
      "Marc Chevalier, marc@acme.io",
      "Maren Weiß, maren.weiss@acme.io",
      "Zoe Martin, zoe@acme.io",
      "Marketing, 34 people",
    ]);
    const listbox = screen.getByRole("listbox");
    expect([...listbox.children].every((child) => child.role === "option")).toBe(true);
    expect(field()).toHaveAttribute("aria-controls", listbox.id);
    const [first] = screen.getAllByRole("option");
    expect(field()).toHaveAttribute("aria-activedescendant", first?.id);
    expect(first).toHaveAttribute("aria-selected", "true");
    expect(await axeFindings(container)).toEqual([]);
  });

  it("should add the best match on Enter and not submit", async () => {
    const onSubmit = vi.fn();
    const { user } = given({ onSubmit });
    await user.type(field(), "marc{Enter}");
    expect(chips()).toEqual(["Marc Chevalier"]);
    expect(field()).toHaveValue("");
    expect(field()).toHaveFocus();
    expect(onSubmit).not.toHaveBeenCalled();
    expect(screen.getByTestId("forms sent")).toHaveTextContent("0");
    expect(said()).toEqual(["Marc Chevalier added, 1 to invite"]);
  });

  it("should leave out who was added", async () => {
    const { user } = given();
    await user.type(field(), "marc{Enter}mar");
    expect(options()).not.toContain("Marc Chevalier, marc@acme.io");
    expect(options()).toHaveLength(3);
  });

  it("should add an option by mouse without losing the focus", async () => {
    const { user } = given();
    await user.type(field(), "ma");
    await user.click(screen.getByRole("option", { name: "Marketing, 34 people" }));
    expect(chips()).toEqual(["Marketing"]);
    expect(field()).toHaveFocus();
  });

  it("should offer to invite a whole address nobody here has", async () => {
    const { user } = given();
    await user.type(field(), "lea@x.io");
    expect(options()).toEqual(["Invite lea@x.io"]);
    await user.keyboard("{Enter}");
    expect(chips()).toEqual(["lea@x.io"]);
  });

  it("should add an address on Enter before its search has ended, whoever was found before", async () => {
    const { user } = given({ status: "searching", options: directory });
    await user.type(field(), "lea@x.io{Enter}");
    expect(chips()).toEqual(["lea@x.io"]);
  });

  it("should wait for the search rather than call a name wrong", async () => {
    const { user } = given({ status: "searching", options: [] });
    await user.type(field(), "xyz{Enter}");
    expect(field()).toHaveValue("xyz");
    expect(field()).not.toHaveAttribute("aria-invalid");
    expect(screen.getByText("Searching…")).toBeVisible();
    expect(screen.queryByRole("listbox")).toBeNull();
    expect(field()).toHaveAttribute("aria-expanded", "false");
  });

  it("should say that nobody was found, outside of any listbox", async () => {
    const { user, container } = given();
    await user.type(field(), "xyz");
    expect(screen.getByText("No one found for “xyz”")).toBeVisible();
    expect(screen.queryByRole("listbox")).toBeNull();
    expect(await axeFindings(container)).toEqual([]);
  });

  it("should say that the search failed", async () => {
    const { user } = given({ status: "failed", options: [] });
    await user.type(field(), "xyz");
    expect(screen.getByText("The search failed. Try again.")).toBeVisible();
  });

  it("should keep a text that is nobody on Enter, and say what is wrong", async () => {
    const { user, container } = given();
    await user.type(field(), "xyz{Enter}");
    const problem = "“xyz” is neither a person here nor an e-mail address.";
    expect(field()).toHaveValue("xyz");
    expect(field()).toBeInvalid();
    expect(field()).toHaveAccessibleDescription(problem);
    expect(said()).toEqual([problem]);
    expect(await axeFindings(container)).toEqual([]);
    await user.keyboard("q");
    expect(field()).not.toHaveAttribute("aria-invalid");
  });

  it("should refuse an unknown address where those may not be invited", async () => {
    const { user } = given({ emailAllowed: false });
    await user.type(field(), "lea@x.io");
    expect(options()).toEqual([]);
    await user.keyboard("{Enter}");
    expect(chips()).toEqual([]);
    expect(field()).toHaveValue("lea@x.io");
    expect(field()).toHaveAccessibleDescription(/outside addresses cannot be invited/);
  });

  it.each([",", ";"])("should end an address at %s", async (key) => {
    const { user } = given();
    await user.type(field(), `lea@x.io${key}maya@acme.io${key}`);
    expect(chips()).toEqual(["lea@x.io", "Maya Chen"]);
    expect(field()).toHaveValue("");
  });

  it("should let a comma be part of a name", async () => {
    const { user } = given();
    await user.type(field(), "Chen, M");
    expect(field()).toHaveValue("Chen, M");
    expect(field()).not.toHaveAttribute("aria-invalid");
  });

  it("should not add anybody twice", async () => {
    const { user } = given({ recipients: [lea] });
    await user.type(field(), "LEA@x.io{Enter}");
    expect(chips()).toEqual(["lea@x.io"]);
    expect(field()).toHaveValue("");
  });

  it("should stop at the limit", async () => {
    const { user } = given({ recipients: [ana, design], maxRecipients: 2 });
    await user.type(field(), "marc{Enter}");
    expect(chips()).toEqual(["Ana Ruiz", "Design"]);
    expect(field()).toHaveAccessibleDescription("No more than 2 can be invited at once.");
    expect(field()).toHaveValue("marc");
  });
});

describe("when I paste", () => {
  it("should split a list into chips and keep what could not be read", async () => {
    const { user } = given();
    await user.click(field());
    await user.paste('"Ruiz, Lea" <lea@x.io>; TOM@x.io tom@x.io\nmaya@acme.io, foo@bar');
    expect(chips()).toEqual(["lea@x.io", "TOM@x.io", "Maya Chen"]);
    expect(field()).toHaveValue("foo@bar");
    const problem = "1 name or address was not recognised and is still in the field.";
    expect(field()).toHaveAccessibleDescription(problem);
    expect(said()).toEqual([`3 added, 3 to invite. ${problem}`]);
  });

  it("should put a name into the text, to be searched for", async () => {
    const { user } = given();
    await user.type(field(), "Chen, ");
    await user.paste("Maya");
    expect(field()).toHaveValue("Chen, Maya");
    expect(chips()).toEqual([]);
  });

  it("should keep the text around the cursor", async () => {
    const { user } = given({ initialText: "xy" });
    await user.click(field());
    await user.keyboard("{ArrowLeft}");
    await user.paste("lea@x.io");
    expect(chips()).toEqual(["lea@x.io"]);
    expect(field()).toHaveValue("x y");
  });
});

describe("given chips", () => {
  it("should be a list named “People to add”, with one Tab stop", async () => {
    const { container } = given({ recipients: [ana, design, lea] });
    const list = screen.getByRole("list", { name: "People to add" });
    expect(within(list).getAllByRole("listitem")).toHaveLength(3);
    expect(chips()).toEqual(["Ana Ruiz", "Design", "lea@x.io"]);
    const buttons = screen.getAllByRole("button");
    expect(buttons.map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, 0]);
    expect(await axeFindings(container)).toEqual([]);
  });

  it("should submit on Enter in the empty field", async () => {
    const onSubmit = vi.fn();
    const { user } = given({ recipients: [ana], onSubmit });
    await user.type(field(), "{Enter}");
    expect(onSubmit).toHaveBeenCalledOnce();
    expect(screen.getByTestId("forms sent")).toHaveTextContent("0");
  });

  it("should remove one by its button and leave the focus in the text", async () => {
    const { user } = given({ recipients: [ana, design] });
    field().focus();
    await user.click(screen.getByRole("button", { name: "Remove Ana Ruiz" }));
    expect(chips()).toEqual(["Design"]);
    expect(field()).toHaveFocus();
    expect(said()).toEqual(["Ana Ruiz removed, 1 to invite"]);
  });

  it("should describe a chip's button by why its invitation failed", async () => {
    const { container } = given({ recipients: [{ ...lea, error: "The address bounced." }] });
    expect(screen.getByText("The address bounced.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Remove lea@x.io" })).toHaveAccessibleDescription(
      "The address bounced.",
    );
    expect(await axeFindings(container)).toEqual([]);
  });

  it("should not remove chips while Backspace is held", () => {
    given({ recipients: [ana, design] });
    field().focus();
    fireEvent.keyDown(field(), { key: "Backspace", repeat: true });
    expect(field()).toHaveFocus();
    const last = screen.getByRole("button", { name: "Remove Design" });
    last.focus();
    fireEvent.keyDown(last, { key: "Backspace", repeat: true });
    expect(chips()).toHaveLength(2);
  });
});

describe("given an error from outside", () => {
  it("should describe the field by it", () => {
    given({ error: "Choose somebody first." });
    expect(field()).toBeInvalid();
    expect(field()).toHaveAccessibleDescription("Choose somebody first.");
  });
});

describe("while an input method composes", () => {
  it.each(["Enter", "ArrowDown", "ArrowUp", "Backspace", "Escape"])(
    "should leave %s to it",
    (key) => {
      const onSubmit = vi.fn();
      given({ recipients: [ana], onSubmit });
      field().focus();
      fireEvent.compositionStart(field());
      expect(fireEvent.keyDown(field(), { key, isComposing: true })).toBe(true);
      // The last key of a composition, as Safari reports it.
      expect(fireEvent.keyDown(field(), { key, keyCode: 229 })).toBe(true);
      expect(onSubmit).not.toHaveBeenCalled();
      expect(field()).toHaveFocus();
      expect(field()).toHaveAttribute("aria-expanded", "false");
    },
  );

  it("should split only once it has ended", () => {
    given();
    field().focus();
    const type = (value: string, isComposing: boolean) => {
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
      set?.call(field(), value);
      act(() => {
        field().dispatchEvent(new InputEvent("input", { bubbles: true, isComposing }));
      });
    };
    fireEvent.compositionStart(field());
    type("lea@x.io,", true);
    expect(chips()).toEqual([]);
    expect(field()).toHaveValue("lea@x.io,");
    fireEvent.compositionEnd(field());
    expect(chips()).toEqual(["lea@x.io"]);
    expect(field()).toHaveValue("");
  });
});

describe("given assistive technology", () => {
  it("should say how many suggestions there are once, half a second after the last change", async () => {
    vi.useFakeTimers();
    render(<RecipientFieldExample />);
    field().focus();
    for (const value of ["m", "ma", "mar"]) {
      fireEvent.change(field(), { target: { value } });
      act(() => void vi.advanceTimersByTime(499));
    }
    expect(said()).toEqual([]);
    act(() => void vi.advanceTimersByTime(1));
    expect(said()).toEqual(["4 suggestions"]);
    fireEvent.keyDown(field(), { key: "ArrowDown" });
    act(() => void vi.advanceTimersByTime(5_000));
    expect(said()).toEqual(["4 suggestions"]);
    fireEvent.change(field(), { target: { value: "marx" } });
    act(() => void vi.advanceTimersByTime(500));
    expect(said()).toEqual(["4 suggestions", "No one found for “marx”"]);
  });

  it("should say nothing about suggestions that are gone", () => {
    vi.useFakeTimers();
    render(<RecipientFieldExample />);
    field().focus();
    fireEvent.change(field(), { target: { value: "ma" } });
    fireEvent.keyDown(field(), { key: "Enter" });
    act(() => void vi.advanceTimersByTime(5_000));
    expect(said()).toEqual(["Maya Chen added, 1 to invite"]);
  });
});
