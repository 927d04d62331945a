import {
  dataAttributes,
  givenDataAttributes,
  ownDataAttributes,
} from "../../packages/react/docs/data-attributes.ts";
import { describe } from "./seen-element.ts";

const documented = Object.values(dataAttributes).flat();
// How Radix marks what a dialog hides, and what tests find things by.
const others = new Set([
  ...ownDataAttributes,
  ...givenDataAttributes,
  "data-aria-hidden",
  "data-testid",
]);

/** What the kit tells of its state, but its documentation does not know in that place. */
export function attributeFaults(): string[] {
  return [...document.querySelectorAll(".guestlist-root, .guestlist-root *")].flatMap((element) =>
    element
      .getAttributeNames()
      .filter((name) => name.startsWith("data-") && !others.has(name))
      .filter((name) => !isDocumented(element, name, element.getAttribute(name) ?? ""))
      .map((name) => `${describe(element)} has ${name}="${element.getAttribute(name)}"`),
  );
}

function isDocumented(element: Element, name: string, value: string): boolean {
  return documented.some(({ name: known, on, values }) => {
    if (known !== name || !element.matches(on)) return false;
    if (values === undefined) return value === "" || value === "true";
    // “a role” may be any.
    return values.startsWith("a ") || values.includes(`\`${value}\``);
  });
}
