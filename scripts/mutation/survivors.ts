import { accessSurvivors } from "./survivors-access.ts";
import { decisionSurvivors } from "./survivors-decisions.ts";
import { guardSurvivors } from "./survivors-guards.ts";

/** A mutant, or several in one place, that no test can notice or need notice. */
export interface Survivor {
  file: string;
  /** A part of the line on which it begins, as it is written. */
  code: string;
  /** What stands there instead. */
  becomes: readonly string[];
  why: string;
}

/** Every mutant that is known to survive, and why that is no hole in the tests. */
export const survivors: readonly Survivor[] = [
  ...accessSurvivors,
  ...guardSurvivors,
  ...decisionSurvivors,
];
