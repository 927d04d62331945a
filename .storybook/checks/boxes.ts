/** A rectangle in the window. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Half pixels come from rounding, not from a layout that is wrong. */
export const tolerance = 1;

/** Whether a box reaches beyond another on the axis along which lines are read. */
export function sticksOutSideways(box: Box, around: Box): boolean {
  return box.left < around.left - tolerance || box.right > around.right + tolerance;
}

export function sticksOutUpright(box: Box, around: Box): boolean {
  return box.top < around.top - tolerance || box.bottom > around.bottom + tolerance;
}

export function overlap(one: Box, other: Box): boolean {
  const shared = intersection(one, other);
  return shared.right - shared.left > tolerance && shared.bottom - shared.top > tolerance;
}

export function intersection(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    right: Math.min(one.right, other.right),
    top: Math.max(one.top, other.top),
    bottom: Math.min(one.bottom, other.bottom),
  };
}
