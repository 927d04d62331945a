import type { Selector } from "lightningcss";

/** Ids, classes and elements, as the cascade counts them. */
export type Specificity = readonly [ids: number, classes: number, elements: number];

const none: Specificity = [0, 0, 0];

/** What a selector weighs; `nesting` is the weight of `&`. */
export function specificityOf(selector: Selector, nesting: Specificity = none): Specificity {
  return selector.map((component) => weightOf(component, nesting)).reduce(add, none);
}

/** The heaviest of a list, which is what `:is()`, `:not()` and `&` weigh. */
export function heaviestOf(selectors: readonly Selector[], nesting?: Specificity): Specificity {
  return selectors
    .map((selector) => specificityOf(selector, nesting))
    .reduce((a, b) => (compare(a, b) < 0 ? b : a), none);
}

function weightOf(component: Selector[number], nesting: Specificity): Specificity {
  switch (component.type) {
    case "id":
      return [1, 0, 0];
    case "class":
    case "attribute":
      return [0, 1, 0];
    case "type":
    case "pseudo-element":
      return [0, 0, 1];
    case "nesting":
      return nesting;
    case "pseudo-class":
      if (component.kind === "where") return none;
      if (component.kind === "is" || component.kind === "not" || component.kind === "has") {
        return heaviestOf(component.selectors, nesting);
      }
      return [0, 1, 0];
    default:
      return none;
  }
}

function add(a: Specificity, b: Specificity): Specificity {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

function compare(a: Specificity, b: Specificity): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
