import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../../styles.css";
import { MenuButton } from "../menu/menu-button.tsx";

const entries = ["One", "Two", "Three", "Four"].map((label) => ({
  id: label,
  label,
  description: "What it means",
  checked: label === "Two",
  onSelect: () => {},
}));

/** A list that clips and scrolls, as in the dialog; the transform would trap a fixed box. */
async function setUp() {
  await render(
    <div style={{ transform: "translateZ(0)", overflow: "auto", blockSize: 300, inlineSize: 400 }}>
      <ul style={{ margin: 0, padding: 0, listStyle: "none" }}>
        {Array.from({ length: 30 }, (_, index) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows never move
            key={index}
            style={{
              blockSize: 52,
              display: "flex",
              justifyContent: "flex-end",
              alignItems: "center",
              contentVisibility: "auto",
            }}
          >
            <MenuButton label={`for row ${index}`} value="Two" entries={entries} />
          </li>
        ))}
      </ul>
    </div>,
  );
}

const button = (row: number) =>
  page.getByRole("button", { name: `Two, for row ${row}`, exact: true });
const box = (element: Element) => element.getBoundingClientRect();
const popup = () => document.querySelector(".guestlist-popup") ?? document.body;

async function settled() {
  await Promise.all(
    popup()
      .getAnimations()
      .map((animation) => animation.finished),
  );
}

async function open(row: number) {
  const element = button(row).element() as HTMLElement;
  element.focus({ preventScroll: true });
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("menu")).toBeVisible();
  await settled();
  return element;
}

function isOnTop(element: Element): boolean {
  const { left, right, top, bottom } = box(element);
  return [
    [left + 14, top + 14],
    [right - 14, bottom - 14],
  ].every(([x, y]) => element.contains(document.elementFromPoint(x ?? 0, y ?? 0)));
}

function placement() {
  beforeEach(async () => {
    await page.viewport(800, 600);
    await setUp();
  });

  it("should stand under its button, ends aligned, not clipped by the list", async () => {
    const anchor = await open(4);

    expect(box(popup()).top).toBeCloseTo(box(anchor).bottom + 4, 0);
    expect(box(popup()).right).toBeCloseTo(box(anchor).right, 0);
    expect(box(popup()).bottom).toBeGreaterThan(300);
    expect(isOnTop(popup())).toBe(true);
  });

  it("should follow its button when the list scrolls", async () => {
    const anchor = await open(3);
    const before = box(anchor).top;

    anchor.closest("div")?.scrollBy(0, 60);

    await expect.poll(() => box(anchor).top).toBeCloseTo(before - 60, 0);
    await expect.poll(() => box(popup()).top).toBeCloseTo(box(anchor).bottom + 4, 0);
  });

  it("should stand above its button where there is no room below", async () => {
    await page.viewport(800, 320);
    const anchor = await open(4);

    expect(box(popup()).bottom).toBeCloseTo(box(anchor).top - 4, 0);
    expect(box(popup()).top).toBeGreaterThanOrEqual(0);
  });

  it("should stay inside a viewport with room on neither side", async () => {
    await page.viewport(320, 200);
    await open(2);

    expect(box(popup()).top).toBeGreaterThanOrEqual(0);
    expect(box(popup()).bottom).toBeLessThanOrEqual(200);
    expect(box(popup()).left).toBeGreaterThanOrEqual(0);
    expect(box(popup()).right).toBeLessThanOrEqual(320);
  });

  it("should align the other ends from right to left", async () => {
    document.documentElement.dir = "rtl";
    const anchor = await open(2);

    expect(box(popup()).left).toBeCloseTo(box(anchor).left, 0);
    expect(box(popup()).top).toBeCloseTo(box(anchor).bottom + 4, 0);
  });

  it("should turn round rather than leave a narrow screen", async () => {
    await page.viewport(320, 600);
    const anchor = await open(1);
    anchor.closest("div")?.style.setProperty("inline-size", "120px");

    await expect.poll(() => box(popup()).left).toBeGreaterThanOrEqual(0);
    await expect.poll(() => box(popup()).right).toBeLessThanOrEqual(320);
  });
}

afterEach(() => {
  document.documentElement.removeAttribute("dir");
  vi.restoreAllMocks();
});

describe("given CSS anchor positioning", placement);

describe("given no CSS anchor positioning", () => {
  beforeEach(() => {
    const supports = CSS.supports.bind(CSS);
    vi.spyOn(CSS, "supports").mockImplementation((property: string, value?: string) =>
      value === undefined
        ? supports(property)
        : property !== "position-area" && supports(property, value),
    );
    // The style sheet's own @supports cannot be mocked: take its anchoring back.
    const style = document.createElement("style");
    style.textContent =
      ".guestlist-popup.guestlist-popup { position-area: none; position-try-fallbacks: none; margin-block: 0; }";
    document.head.append(style);
    return () => style.remove();
  });
  placement();
});

describe("given a popup that closes", () => {
  it("should leave nothing on its button", async () => {
    await setUp();
    const anchor = await open(1);
    expect(anchor.style.getPropertyValue("anchor-name")).toMatch(/^--guestlist/);

    await userEvent.keyboard("{Escape}");

    await expect.element(page.getByRole("menu")).not.toBeInTheDocument();
    expect(anchor.style.getPropertyValue("anchor-name")).toBe("");
  });
});
