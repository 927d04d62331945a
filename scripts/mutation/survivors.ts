/** A mutant, or several in one place, that no test can or need notice. */
export interface Survivor {
  file: string;
  /** A part of the line on which it begins, as it is written. */
  code: string;
  /** What stands there instead. */
  becomes: readonly string[];
  why: string;
}

export const survivors: readonly Survivor[] = [];
