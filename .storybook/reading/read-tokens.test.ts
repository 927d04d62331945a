import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readTokens } from "./read-tokens.ts";

const css = readFileSync(
  new URL("../../packages/react/src/styles/tokens.css", import.meta.url),
  "utf8",
);

describe("given the tokens of the kit", () => {
  const { given, derived } = readTokens(css);

  it("should find those an app sets, each with a sentence", () => {
    expect(given.map(({ name }) => name.replace("--guestlist-", ""))).toEqual([
      "accent",
      "background",
      "foreground",
      "muted",
      "border",
      "danger",
      "radius",
      "spacing",
      "font",
      "shadow",
    ]);
    for (const { comment } of given) expect(comment).toMatch(/\.$/);
    expect(derived.length).toBeGreaterThan(20);
  });

  it("should tell what each is in light and in dark", () => {
    const sheet = `:where(.guestlist-root) {
  /* Text. */
  --guestlist-ink: var(--lb-ink, var(--guestlist-light, rgb(1 2 3 / 4%)) var(--guestlist-dark, #fff));
  --guestlist-size: calc(1px * 2);
}
:where(.guestlist-root) {
  --guestlist-one: 1px;
  --guestlist-two: 2px;
}`;
    expect(readTokens(sheet).given).toEqual([
      {
        name: "--guestlist-ink",
        comment: "Text.",
        light: "var(--lb-ink, rgb(1 2 3 / 4%) )",
        dark: "var(--lb-ink, #fff)",
      },
      { name: "--guestlist-size", comment: "", light: "calc(1px * 2)", dark: "calc(1px * 2)" },
    ]);
  });
});
