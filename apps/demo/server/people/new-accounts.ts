import type { DirectoryUser } from "@guestlist/api";

/** Accounts beyond those of the seed: one for each address that somebody signed in with. */
export interface NewAccounts {
  /**
   * Adds an account; one that is there already stays as it is.
   * @returns whether it is there now: the demo has a limit.
   */
  add(person: DirectoryUser & { email: string }): Promise<boolean>;
}

/** How many accounts the demo adds. */
export const maxNewAccounts = 1_000;
