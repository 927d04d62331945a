import { onTestFinished } from "vitest";
import { page } from "vitest/browser";

export interface Announcements {
  /** Everything said so far, in order: `polite: 2 suggestions`. */
  readonly said: readonly string[];
  /** Empties the list, and answers what was in it. */
  take(): string[];
}

/**
 * Records what both live regions of a dialog say. They have to be there already, and empty: a
 * region that comes with its text is not read out.
 *
 * @throws {Error} when there is not one of each inside the dialog, or one says something already.
 */
export function recordAnnouncements(): Announcements {
  const said: string[] = [];
  const dialog = page.getByRole("dialog").element();
  for (const politeness of ["polite", "assertive"]) {
    const [region, ...others] = dialog.querySelectorAll(`[aria-live="${politeness}"]`);
    if (!region || others.length > 0) throw new Error(`There is not one ${politeness} region`);
    if (region.textContent !== "") throw new Error(`It says “${region.textContent}” already`);
    const observer = new MutationObserver((records) => {
      // An element that is added is a new announcement, also when it says the same once more.
      const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
      for (const { textContent } of added)
        if (textContent) said.push(`${politeness}: ${textContent}`);
    });
    observer.observe(region, { childList: true, subtree: true, characterData: true });
    onTestFinished(() => observer.disconnect());
  }
  return { said, take: () => said.splice(0) };
}
