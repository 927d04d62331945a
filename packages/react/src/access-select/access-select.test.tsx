import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createRef } from "react";
import { describe, expect, it, vi } from "vitest";
import { AccessSelect, type AccessSelectProps } from "./access-select.tsx";

const ladder = ["viewer", "commenter", "editor", "owner"] as const;

function setUp(props: Partial<AccessSelectProps> = {}) {
  const onValueChange = vi.fn();
  render(
    <AccessSelect
      label="Access for Zoe Martin"
      value="editor"
      roles={ladder}
      onValueChange={onValueChange}
      {...props}
    />,
  );
  return { onValueChange, user: userEvent.setup() };
}

const button = () => screen.getByRole("button", { name: /Access for Zoe Martin/ });

describe("given someone who can edit", () => {
  it("should begin its accessible name with the visible role", () => {
    setUp();

    expect(button()).toHaveAccessibleName("Can edit, Access for Zoe Martin");
    expect(button()).toHaveAttribute("aria-haspopup", "menu");
  });

  describe("when the menu opens", () => {
    it("should show every role described, the present one checked and focused", async () => {
      const { user } = setUp();

      await user.click(button());

      const roles = screen.getAllByRole("menuitemradio");
      expect(roles.map((role) => role.getAttribute("data-entry"))).toEqual([...ladder]);
      const current = screen.getByRole("menuitemradio", { name: "Can edit", checked: true });
      expect(current).toHaveFocus();
      expect(current).toHaveAccessibleDescription("View, comment, edit and share");
      expect(screen.getByRole("menu", { name: "Access for Zoe Martin" })).toBeInTheDocument();
    });
  });

  describe("when another role is chosen", () => {
    it("should say which, close and give focus back", async () => {
      const { user, onValueChange } = setUp();

      await user.click(button());
      await user.click(screen.getByRole("menuitemradio", { name: "Can view" }));

      expect(onValueChange.mock.calls).toEqual([["viewer"]]);
      expect(screen.queryByRole("menu")).toBeNull();
      expect(button()).toHaveFocus();
    });
  });

  describe("when the present role is chosen again", () => {
    it("should close and change nothing", async () => {
      const { user, onValueChange } = setUp();

      await user.click(button());
      await user.click(screen.getByRole("menuitemradio", { name: "Can edit" }));

      expect(onValueChange).not.toHaveBeenCalled();
      expect(screen.queryByRole("menu")).toBeNull();
    });
  });

  describe("when the button is pressed again", () => {
    it("should close the menu", async () => {
      const { user } = setUp();

      await user.click(button());
      await user.click(button());

      expect(screen.queryByRole("menu")).toBeNull();
      expect(button()).toHaveAttribute("aria-expanded", "false");
    });
  });
});

describe("given access that may be removed", () => {
  it("should end with an entry that removes it, apart from the roles", async () => {
    const onRemove = vi.fn();
    const { user, onValueChange } = setUp({ onRemove });

    await user.click(button());
    expect(screen.getByRole("separator")).toBeInTheDocument();
    await user.click(screen.getByRole("menuitem", { name: "Remove access" }));

    expect(onRemove).toHaveBeenCalledOnce();
    expect(onValueChange).not.toHaveBeenCalled();
    expect(button()).toHaveFocus();
  });

  it("should name that entry as it is told", async () => {
    const { user } = setUp({ onRemove: () => {}, removeLabel: "Leave" });

    await user.click(button());

    expect(screen.getByRole("menuitem", { name: "Leave" })).toBeInTheDocument();
  });
});

describe("given something else that can be done", () => {
  it("should offer it after the roles, before what removes", async () => {
    const onSelect = vi.fn();
    const { user, onValueChange } = setUp({
      actions: [{ label: "Resend invitation", onSelect }],
      onRemove: () => {},
    });

    await user.click(button());
    expect(screen.getAllByRole("menuitem").map((item) => item.textContent)).toEqual([
      "Resend invitation",
      "Remove access",
    ]);
    await user.click(screen.getByRole("menuitem", { name: "Resend invitation" }));

    expect(onSelect).toHaveBeenCalledOnce();
    expect(onValueChange).not.toHaveBeenCalled();
    expect(button()).toHaveFocus();
  });
});

describe("given a role that may not be chosen", () => {
  it("should show it with the reason and refuse", async () => {
    const { user, onValueChange } = setUp({
      available: ["viewer", "editor"],
      unavailableReason: "Only owners can add owners",
    });

    await user.click(button());
    const owner = screen.getByRole("menuitemradio", { name: "Owner" });
    expect(owner).toHaveAttribute("aria-disabled", "true");
    expect(owner).toHaveAccessibleDescription("Only owners can add owners");
    await user.click(owner);

    expect(onValueChange).not.toHaveBeenCalled();
    expect(screen.getByRole("menu")).toBeInTheDocument();
  });
});

describe("given a reason why nothing can be changed", () => {
  it("should stay focusable, be described, and not open its menu", async () => {
    const { user } = setUp({ disabledReason: "The last owner cannot be changed" });

    await user.tab();
    expect(button()).toHaveFocus();
    expect(button()).toHaveAttribute("aria-disabled", "true");
    expect(button()).toHaveAccessibleDescription("The last owner cannot be changed");
    await user.click(button());

    expect(screen.queryByRole("menu")).toBeNull();
  });
});

describe("given a change on its way", () => {
  it("should be busy and never disabled", async () => {
    const { user } = setUp({ pending: true });

    expect(button()).toHaveAttribute("aria-busy", "true");
    expect(button()).toBeEnabled();
    await user.click(button());

    expect(screen.getByRole("menu")).toBeInTheDocument();
  });
});

describe("given access that is no role", () => {
  it("should say so and check nothing", async () => {
    const { user } = setUp({ value: "custom" });

    expect(button()).toHaveTextContent("Custom access");
    await user.click(button());

    expect(screen.queryByRole("menuitemradio", { checked: true })).toBeNull();
    expect(screen.getByRole("menuitemradio", { name: "Can view" })).toHaveFocus();
  });
});

describe("given a row the caller may not change", () => {
  it("should be text", () => {
    setUp({ readOnly: true });

    expect(screen.getByText("Can edit")).toBeInTheDocument();
    expect(screen.queryByRole("button")).toBeNull();
  });
});

describe("given attributes and a ref of the app's own", () => {
  it.each<[string, Partial<AccessSelectProps>]>([
    ["a control", {}],
    ["a control that refuses", { disabledReason: "Not now" }],
    ["text", { readOnly: true }],
  ])("should keep them on %s", (_, props) => {
    const ref = createRef<HTMLElement>();
    render(
      <AccessSelect
        label="Access for Zoe"
        value="editor"
        roles={["editor"]}
        onValueChange={() => {}}
        {...props}
        ref={ref}
        id="zoe"
        className="mine"
        style={{ order: 2 }}
        data-testid="zoe"
        aria-details="more"
      />,
    );
    const element = screen.getByTestId("zoe");
    expect(ref.current).toBe(element);
    expect(element).toHaveAttribute("id", "zoe");
    expect(element).toHaveClass("mine", "guestlist-access-select");
    expect(element).toHaveStyle({ order: "2" });
    expect(element).toHaveAttribute("aria-details", "more");
    expect(element).toHaveAttribute("data-role", "editor");
  });
});

describe("given a ladder of the app's own", () => {
  it("should show its ids where no message names them", async () => {
    const { user, onValueChange } = setUp({ value: "reviewer", roles: ["viewer", "reviewer"] });

    expect(button()).toHaveTextContent("reviewer");
    await user.click(button());
    await user.keyboard("{ArrowUp}{Enter}");

    expect(onValueChange.mock.calls).toEqual([["viewer"]]);
  });
});

describe("given a handler of the app's own that prevents the default", () => {
  it("should not open", async () => {
    const { user } = setUp({ onClick: (event) => event.preventDefault() });

    await user.click(button());

    expect(screen.queryByRole("menu")).toBeNull();
  });
});
