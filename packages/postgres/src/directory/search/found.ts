import { sql } from "drizzle-orm";

export interface SearchWithin {
  limit: number;
  organizationId: string | undefined;
  /** Forgives one slip in each term. */
  typos: boolean;
}

/** What is found, as `best`, is ordered by this. */
export const bestFirst = sql`best.rank, best.place, best.tail collate "C", best.id collate "C"`;
