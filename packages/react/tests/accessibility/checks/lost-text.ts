import { called, seen } from "../seen.ts";

/** What has to be scrolled sideways, and text of which a part is cut off. */
export function lostText(): string[] {
  const { scrollWidth } = document.documentElement;
  const page = scrollWidth > innerWidth ? [`the page is ${scrollWidth} wide`] : [];
  const parts = seen().flatMap((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const isWide = element.scrollWidth > element.clientWidth + 1 && overflowX !== "visible";
    const isHigh = element.scrollHeight > element.clientHeight + 1 && /hidden|clip/.test(overflowY);
    // What an input holds scrolls with the caret.
    if (element.matches("input") || element.textContent === "") return [];
    return isWide || isHigh
      ? [`${called(element)} ${isWide ? "is wider" : "is higher"} than its box`]
      : [];
  });
  const outside = seen("button, input, textarea, p, h2, h3").flatMap((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 1 && (left < -1 || right > innerWidth + 1)
      ? [`${called(element)} leaves the page`]
      : [];
  });
  return [...page, ...parts, ...outside];
}

/** Text spaced as readers may set it (WCAG 2.2, 1.4.12). */
export const spacedText = `* {
  line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
} p { margin-block-end: 2em !important; }`;
