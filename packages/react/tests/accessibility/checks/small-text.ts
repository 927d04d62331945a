import { called, seen } from "../seen.ts";

/** What is typed in below 16 pixels: phones zoom into it. */
export function smallText(): string[] {
  return seen("input:not([type=checkbox], [type=radio]), textarea")
    .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 16)
    .map(called);
}
