import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { AvatarList } from "./avatar-list.tsx";
import type { AvatarListPerson } from "./avatar-person.tsx";

const names = ["Zoe", "Olivier", "Ana", "Kim", "Marc", "Sam", "Lea"];
const people: AvatarListPerson[] = names.map((name) => ({ id: name.toLowerCase(), name }));

const initials = (container: HTMLElement) =>
  Array.from(container.querySelectorAll(".guestlist-avatar-initials"), (node) => node.textContent);

describe("given more people than places", () => {
  it("should count the “+N” among the places and put oneself first", () => {
    const { container } = render(<AvatarList people={people} selfId="olivier" />);

    expect(initials(container)).toEqual(["Ol", "Zo", "An", "Ki"]);
    expect(screen.getByRole("group", { name: "7 people: Olivier, Zoe and 5 more" })).toBeVisible();
    expect(screen.getByRole("button", { name: "+3 more" })).toHaveTextContent("+3");
  });

  it.each([
    [2, 1],
    [1, 1],
    [0, 1],
    [6, 5],
    [7, 7],
    [null, 7],
  ])("should, with max %s, show %s avatars", (max, count) => {
    const { container } = render(<AvatarList people={people} max={max} />);

    expect(initials(container)).toHaveLength(count);
  });

  describe("when “+N” is pressed", () => {
    it("should list the rest, and close again by Escape with focus back", async () => {
      const user = userEvent.setup();
      render(<AvatarList people={people} selfId="olivier" />);
      const more = screen.getByRole("button", { name: "+3 more" });

      await user.click(more);

      const list = await screen.findByRole("list", { name: "+3 more" });
      expect(within(list).getAllByRole("listitem")).toHaveLength(3);
      expect(list.textContent).toMatch(/Marc.*Sam.*Lea/);
      expect(list).toHaveFocus();
      expect(more).toHaveAttribute("aria-expanded", "true");

      await user.keyboard("{Escape}");

      expect(screen.queryByRole("list")).toBeNull();
      expect(more).toHaveFocus();
    });
  });
});

describe("given one person in several tabs", () => {
  it("should show them once, with the dot of any tab", () => {
    const { container } = render(
      <AvatarList
        people={[
          { id: "zoe", name: "Zoe" },
          { id: "zoe", name: "Zoe", here: true },
        ]}
      />,
    );

    expect(initials(container)).toEqual(["Zo"]);
    expect(screen.getByRole("group", { name: "1 person: Zoe" })).toBeVisible();
    expect(container.querySelectorAll("[data-here]")).toHaveLength(1);
  });
});

describe("given few people", () => {
  it("should name them all", () => {
    render(<AvatarList people={people.slice(0, 3)} />);

    expect(screen.getByRole("group", { name: "3 people: Zoe, Olivier and Ana" })).toBeVisible();
    expect(screen.queryByRole("button")).toBeNull();
  });
});

describe("given nobody", () => {
  it("should render nothing", () => {
    const { container } = render(<AvatarList people={[]} />);

    expect(container).toBeEmptyDOMElement();
  });
});
