import type { DirectoryUser } from "@guestlist/api";

/** People who are not of the demo's seed: they came in by an address of their own. */
export interface Newcomers {
  /**
   * Adds someone; who is there already stays as they are.
   * @returns whether they are there now: the demo takes in a bounded number.
   */
  add(person: DirectoryUser & { email: string }): Promise<boolean>;
}

/** How many people the demo takes in. */
export const mostNewcomers = 1_000;
