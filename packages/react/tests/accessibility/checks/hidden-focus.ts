import { called } from "../seen.ts";

/** What has the focus, when it is not in sight whole, or something lies over it. */
export function hiddenFocus(): string[] {
  const element = document.activeElement;
  if (!element || element === document.body) return ["nothing has the focus"];
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const isOutside = left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1;
  const corners = [
    [left + 4, top + 4],
    [right - 4, bottom - 4],
    [(left + right) / 2, (top + bottom) / 2],
  ] as const;
  const isCovered = corners.some(([x, y]) => {
    const hit = document.elementFromPoint(x, y);
    return !element.contains(hit) && !hit?.closest("label")?.contains(element);
  });
  return isOutside || isCovered ? [`not in sight: ${called(element)}`] : [];
}
