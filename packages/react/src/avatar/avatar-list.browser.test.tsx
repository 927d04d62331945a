import axe from "axe-core";
import { beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../styles.css";
import { accessibilityTree } from "../../tests/support/browser/accessibility-tree.ts";
import { Avatar } from "./avatar.tsx";
import { AvatarList } from "./avatar-list.tsx";

const people = Array.from({ length: 40 }, (_, index) => ({
  id: `person-${index}`,
  name: `Person ${index + 1}`,
  here: index % 2 === 0,
}));

describe("given more people than places", () => {
  const more = page.getByRole("button", { name: "+36 more" });
  const list = page.getByRole("list");

  beforeEach(async () => {
    await page.viewport(800, 600);
    await render(
      <>
        <AvatarList people={people} />
        <button type="button">After</button>
      </>,
    );
    await userEvent.keyboard("{Tab}{Enter}");
    await expect.element(list).toHaveFocus();
  });

  it("should scroll the rest with keys, inside the viewport", async () => {
    const popup = list.element().closest(".guestlist-popup") ?? document.body;
    expect(popup.getBoundingClientRect().bottom).toBeLessThanOrEqual(600);

    await userEvent.keyboard("{End}");

    await expect.poll(() => popup.scrollTop).toBeGreaterThan(0);
  });

  it("should close with Escape and give focus back", async () => {
    await userEvent.keyboard("{Escape}");

    await expect.element(list).not.toBeInTheDocument();
    await expect.element(more).toHaveFocus();
  });

  it("should close with Tab and move on", async () => {
    await userEvent.keyboard("{Tab}");

    await expect.element(list).not.toBeInTheDocument();
    await expect.element(page.getByRole("button", { name: "After" })).toHaveFocus();
  });

  it("should be one thing with one name, and its button another", async () => {
    await userEvent.keyboard("{Escape}");
    expect(await accessibilityTree()).toMatchInlineSnapshot(`
      "RootWebArea “Vitest Browser Tester”
        group “40 people: Person 1, Person 2 and 38 more”
          button “+36 more”
        button “After”"
    `);
  });

  it("should have no accessibility findings", async () => {
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });

    expect(violations).toEqual([]);
  });
});

describe("given a picture that is broken", () => {
  it("should keep the initials", async () => {
    const { container } = await render(
      <Avatar name="Zoe Martin" src="data:image/png;base64,AAAA" />,
    );

    const picture = container.querySelector("img");

    await expect.poll(() => picture?.complete).toBe(true);
    expect(getComputedStyle(picture ?? document.body).opacity).toBe("0");
    await expect.element(page.getByText("ZM")).toBeVisible();
  });
});

describe("given a picture that loads", () => {
  it("should cover the initials", async () => {
    const pixel = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
    const { container } = await render(<Avatar name="Zoe Martin" src={pixel} />);
    const picture = container.querySelector("img") ?? document.body;

    await expect.poll(() => getComputedStyle(picture).opacity).toBe("1");
    const { left, top, width, height } = picture.getBoundingClientRect();
    expect([width, height]).toEqual([32, 32]);
    expect(document.elementFromPoint(left + 16, top + 16)).toBe(picture);
  });
});
