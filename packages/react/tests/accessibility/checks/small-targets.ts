import { called, controls, seen } from "../seen.ts";

/** Controls that a press finds on less than so many pixels, across or down. */
export function smallTargets(size: number): string[] {
  return seen(controls).flatMap((control) => {
    // A press anywhere in the box leads to its text.
    const box = control.matches("[role=combobox]") ? control.parentElement : null;
    const element = box ?? control;
    element.scrollIntoView({ block: "center" });
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    // Something opened lies over it.
    if (!isHit(element, x, y)) return [];
    const half = size / 2 - 1;
    const sides = [
      [x - half, y],
      [x + half, y],
      [x, y - half],
      [x, y + half],
    ] as const;
    if (sides.every(([right, down]) => isHit(element, right, down))) return [];
    const reach = (right: number, down: number, most: number) => {
      let step = 0;
      while (step < most && isHit(element, x + right * (step + 1), y + down * (step + 1)))
        step += 1;
      return step;
    };
    const before = reach(-1, 0, size);
    const above = reach(0, -1, size);
    const across = before + 1 + reach(1, 0, size - before);
    const down = above + 1 + reach(0, 1, size - above);
    // Edges that fall between two pixels lose one.
    const isSmall = across < size - 1 || down < size - 1;
    return isSmall ? [`${across} × ${down} px of ${called(element)}`] : [];
  });
}

/** Whether a press there is one on the element, on something in it or on its label. */
function isHit(element: HTMLElement, x: number, y: number): boolean {
  const hit = document.elementFromPoint(x, y);
  return element.contains(hit) || hit?.closest("label")?.control === element;
}
