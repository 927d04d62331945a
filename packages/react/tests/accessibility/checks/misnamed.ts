import { nameOf } from "../../support/browser/name-of.ts";
import { called, seen } from "../seen.ts";

/** Controls whose name does not begin with the text that is seen on them (WCAG 2.2, 2.5.3). */
export function misnamed(): string[] {
  return seen("button, [role^=menuitem]").flatMap((element) => {
    const name = nameOf(element);
    if (name === "") return [`no name: ${called(element)}`];
    // biome-ignore lint/performance/useDomNodeTextContent: only what is seen counts
    const text = element.innerText.trim().split("\n")[0] ?? "";
    return name.startsWith(text) ? [] : [`“${text}” is called “${name}”`];
  });
}
