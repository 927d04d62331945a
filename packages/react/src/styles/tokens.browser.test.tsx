import { afterEach, describe, expect, it } from "vitest";
import "../styles.css";
import { contrastOf } from "../../tests/support/styles/contrast-of.ts";

interface Scene {
  /** Classes and attributes of the page. */
  page?: Record<string, string>;
  /** Rules of the app. */
  css?: string;
  /** Classes of the root, beside ours. */
  className?: string;
}

const added: Element[] = [];

/** A root in a page that looks as an app made it. */
function rootIn({ page = {}, css = "", className = "" }: Scene = {}): HTMLElement {
  const style = document.createElement("style");
  style.textContent = css;
  const around = document.createElement("div");
  for (const [name, value] of Object.entries(page)) around.setAttribute(name, value);
  const root = document.createElement("div");
  root.className = `guestlist-root ${className}`;
  around.append(root);
  document.head.append(style);
  document.body.append(around);
  added.push(style, around);
  return root;
}

/** What a token has become, for a property that takes it. */
function used(root: HTMLElement, property: string, token: string): string {
  const probe = document.createElement("i");
  probe.style.setProperty(property, `var(--guestlist-${token})`);
  root.append(probe);
  const value = getComputedStyle(probe).getPropertyValue(property);
  probe.remove();
  return value;
}

const colour = (root: HTMLElement, token: string) => used(root, "color", token);

afterEach(() => {
  for (const element of added.splice(0)) element.remove();
});

// As in Liveblocks' own style sheets.
const liveblocks = `
  .lb-root { --lb-accent: #17f; --lb-background: #fff; --lb-foreground: #111;
    --lb-destructive: #f45; --lb-radius: 0.5em; --lb-spacing: 1em; --lb-icon-weight: 1.5px;
    --lb-elevation-shadow: 0 0 0 1px rgb(0 0 0 / 4%), 0 8px 26px rgb(0 0 0 / 12%); }
  .lb-root:where(:is(.dark, [data-theme="dark"], [data-dark])),
  :is(.dark, [data-theme="dark"], [data-dark]) :where(.lb-root) {
    --lb-accent: #4af; --lb-background: #222; --lb-foreground: #fff; --lb-destructive: #f77; }`;

describe("given an app without tokens of Liveblocks", () => {
  it("should have colours of its own, in both themes", () => {
    expect(colour(rootIn(), "accent")).toBe("rgb(47, 91, 234)");
    expect(colour(rootIn({ page: { "data-theme": "dark" } }), "accent")).toBe("rgb(142, 168, 255)");
  });

  it.each(["data-theme", "class"])("should let the nearest %s decide the theme", (name) => {
    const dark = rootIn({ page: { [name]: "dark" } });
    expect(getComputedStyle(dark).colorScheme).toBe("dark");
    const inside = document.createElement("div");
    inside.setAttribute(name, "light");
    inside.innerHTML = '<div class="guestlist-root"></div>';
    dark.parentElement?.append(inside);
    const light = inside.querySelector(".guestlist-root");
    expect(light && getComputedStyle(light).colorScheme).toBe("light");
  });

  it("should take a radius of 0 without a unit", () => {
    const root = rootIn({ css: ".app { --guestlist-radius: 0 }", className: "app" });
    expect(used(root, "border-start-start-radius", "radius-dialog")).toBe("0px");
  });
});

describe("given an app with tokens of Liveblocks", () => {
  const page = { class: "lb-root" };

  it("should take them from around the root", () => {
    const root = rootIn({ css: liveblocks, page });
    expect(colour(root, "accent")).toBe("rgb(17, 119, 255)");
    expect(colour(root, "background")).toBe("rgb(255, 255, 255)");
    expect(colour(root, "foreground")).toBe("rgb(17, 17, 17)");
    expect(colour(root, "danger")).toBe("rgb(255, 68, 85)");
    expect(used(root, "box-shadow", "shadow")).toContain("26px");
  });

  it("should take them from the root itself", () => {
    const root = rootIn({ css: liveblocks, className: "lb-root" });
    expect(colour(root, "accent")).toBe("rgb(17, 119, 255)");
  });

  it("should take those of the dark", () => {
    const root = rootIn({ css: liveblocks, page: { class: "lb-root dark" } });
    expect(colour(root, "accent")).toBe("rgb(68, 170, 255)");
    expect(colour(root, "background")).toBe("rgb(34, 34, 34)");
    expect(getComputedStyle(root).colorScheme).toBe("dark");
  });

  it("should put what the app says for us above them", () => {
    const css = `${liveblocks} .guestlist-root { --guestlist-accent: rgb(1 2 3) }`;
    const root = rootIn({ css, page });
    expect(colour(root, "accent")).toBe("rgb(1, 2, 3)");
    expect(colour(root, "background")).toBe("rgb(255, 255, 255)");
  });

  it("should keep one grid whatever the size of the text around", () => {
    const root = rootIn({ css: liveblocks, page });
    expect(used(root, "margin-left", "spacing")).toBe("4px");
    const wide = rootIn({ css: `${liveblocks} .lb-root { --lb-spacing: 24px }`, page });
    expect(used(wide, "margin-left", "spacing")).toBe("6px");
    wide.style.fontSize = "40px";
    expect(used(wide, "border-start-start-radius", "radius-dialog")).toBe("40px");
  });
});

/** What is written, drawn or outlined, on what, and its least contrast. */
const pairs = [
  ["muted", "background", 4.5],
  ["muted", "hover", 4.5],
  ["foreground", "selected", 4.5],
  ["accent-ink", "background", 4.5],
  ["accent-ink", "selected", 4.5],
  ["danger-ink", "background", 4.5],
  ["danger-ink", "danger-fill", 4.5],
  ["warning", "warning-fill", 4.5],
  ["on-accent", "accent-solid", 4.5],
  ["on-accent", "accent-strong", 4.5],
  ["on-danger", "danger-solid", 4.5],
  ["on-danger", "danger-strong", 4.5],
  ["here", "background", 3],
  ["control-border", "background", 3],
] as const;

describe.each([
  ["our own colours", ""],
  ["those of Liveblocks", liveblocks],
  ["yellow and orange", ".app { --guestlist-accent: #ffe600; --guestlist-danger: #ff9500 }"],
  ["green and pink", ".app { --guestlist-accent: #10b981; --guestlist-danger: #f43f5e }"],
  ["black", ".app { --guestlist-accent: #000; --guestlist-danger: #000 }"],
  ["white", ".app { --guestlist-accent: #fff; --guestlist-danger: #fff }"],
  ["grey", ".app { --guestlist-accent: #767676; --guestlist-danger: #8a8a8a }"],
])("given %s", (_, css) => {
  it.each(["light", "dark"])("should be possible to read everything when it is %s", (theme) => {
    const root = rootIn({ css, page: { "data-theme": theme, class: "lb-root" }, className: "app" });
    const unreadable = pairs.flatMap(([text, on, least]) => {
      const contrast = contrastOf(colour(root, text), [
        colour(root, "background"),
        colour(root, on),
      ]);
      return contrast < least ? [`${text} on ${on}: ${contrast.toFixed(2)}`] : [];
    });
    expect(unreadable).toEqual([]);
  });
});
