import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readRules } from "../support/styles/read-rules.ts";

const rules = readRules(fileURLToPath(new URL("../../src/styles.css", import.meta.url)));
const placesOf = (found: typeof rules) => found.map(({ place }) => place.replace(/^.*\//, ""));

describe("given the style sheet", () => {
  it("should be read whole", () => {
    expect(rules.length).toBeGreaterThan(300);
  });

  it("should weigh one class in every rule, so that a class loaded later wins", () => {
    const unlikeAClass = rules.filter(({ specificity, isPseudoElement }) => {
      const [ids, classes, elements] = specificity;
      return ids > 0 || classes > 1 || elements > (isPseudoElement ? 1 : 0);
    });
    // The box shows the focus already, and an app's `:focus-visible` weighs a class.
    expect(placesOf(unlikeAClass)).toEqual([expect.stringMatching(/^recipient-field.css/)]);
  });

  it("should weigh nothing only where the root is spoken of", () => {
    const weightless = rules.filter(({ specificity }) => specificity.every((part) => part === 0));
    expect(new Set(placesOf(weightless).map((place) => place.split(":")[0]))).toEqual(
      new Set(["tokens.css", "legible-colors.css", "preferences.css", "base.css"]),
    );
  });

  it("should declare nothing as important", () => {
    expect(placesOf(rules.filter(({ isImportant }) => isImportant))).toEqual([]);
  });

  it("should speak of no side of the screen, so that all of it mirrors", () => {
    const physical =
      /^((min-|max-)?(width|height)|(top|right|bottom|left)|(margin|padding|border|scroll-margin|scroll-padding|inset)-(top|right|bottom|left).*|float)$/;
    const found = rules.filter(({ properties }) => properties.some((name) => physical.test(name)));
    expect(placesOf(found)).toEqual([]);
  });
});
