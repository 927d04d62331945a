import { intersection, overlap, sticksOutSideways, sticksOutUpright, tolerance } from "./boxes.ts";
import { clippedTo, describe, isSeen } from "./seen-element.ts";

const controls = 'button, a[href], input, select, textarea, [role="option"], [role^="menuitem"]';
const popups = '[popover]:popover-open, [role="menu"], [role="listbox"]';
const layers = `${popups}, [role="dialog"], [role="alertdialog"]`;

/** What is wrong about where things stand, whatever it looks like otherwise. */
export function layoutFaults(): string[] {
  const elements = [...document.querySelectorAll(".guestlist-root, .guestlist-root *")].filter(
    (element) => element instanceof HTMLElement && isSeen(element),
  );
  return [
    ...[document.documentElement, ...elements].flatMap(scrollsSideways),
    ...elements.flatMap(cutText),
    ...elements.filter((element) => element.matches(popups)).flatMap(leavesWindow),
    ...controlFaults(elements.filter((one) => one.matches(controls) && !one.closest("[inert]"))),
  ];
}

function scrollsSideways(element: Element): string[] {
  const { overflowX } = getComputedStyle(element);
  const scrolls = element === document.documentElement || /auto|scroll/.test(overflowX);
  const beyond = element.scrollWidth - element.clientWidth;
  return scrolls && beyond > tolerance
    ? [`${describe(element)} scrolls sideways by ${beyond} px`]
    : [];
}

/** Text that ends without an ellipsis looks as if it were all. */
function cutText(element: Element): string[] {
  const { overflowX, textOverflow } = getComputedStyle(element);
  const cuts = (overflowX === "hidden" || overflowX === "clip") && textOverflow !== "ellipsis";
  const beyond = element.scrollWidth - element.clientWidth;
  return cuts && beyond > tolerance ? [`${describe(element)} is cut by ${beyond} px`] : [];
}

function leavesWindow(element: Element): string[] {
  const box = element.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const around = { left: 0, right: clientWidth, top: 0, bottom: clientHeight };
  return sticksOutSideways(box, around) || sticksOutUpright(box, around)
    ? [`${describe(element)} is partly outside of the window`]
    : [];
}

function controlFaults(elements: readonly Element[]): string[] {
  const placed = elements.map((element) => {
    const box = element.getBoundingClientRect();
    return { element, box, layer: layerOf(element), ...clippedTo(element) };
  });
  const faults: string[] = [];
  placed.forEach(({ element, box, seen, reachable, layer }, index) => {
    if (sticksOutSideways(box, reachable) || sticksOutUpright(box, reachable)) {
      faults.push(`${describe(element)} is cut off`);
    }
    for (const other of placed.slice(index + 1)) {
      if (layer !== other.layer || element.contains(other.element)) continue;
      if (other.element.contains(element)) continue;
      if (overlap(intersection(box, seen), intersection(other.box, other.seen))) {
        faults.push(`${describe(element)} and ${describe(other.element)} overlap`);
      }
    }
  });
  return faults;
}

/** What covers something else on purpose: a popup, a question, a bar that stays while rows scroll. */
function layerOf(element: Element): Element | null {
  for (let outer: Element | null = element; outer; outer = outer.parentElement) {
    const { position } = getComputedStyle(outer);
    if (position === "fixed" || position === "sticky" || outer.matches(layers)) return outer;
  }
  return null;
}
