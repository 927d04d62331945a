import { called, seen } from "../seen.ts";

/** What moves or fades for longer than so many milliseconds. */
export function lastingMotion(most: number): string[] {
  return seen().flatMap((element) =>
    [undefined, "::before", "::after"].flatMap((part) => {
      const style = getComputedStyle(element, part);
      const animation = style.animationName === "none" ? 0 : longest(style.animationDuration);
      const lasts = Math.max(animation, longest(style.transitionDuration));
      return lasts > most ? [`${lasts} ms ${called(element)}`] : [];
    }),
  );
}

function longest(durations: string): number {
  return Math.max(...durations.split(",").map((duration) => Number.parseFloat(duration) * 1_000));
}
