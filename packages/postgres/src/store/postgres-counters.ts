import type { Counters } from "@guestlist/api";
import { sql } from "drizzle-orm";
import type { DrizzleDatabase } from "../database/database.ts";
import { rowsOf } from "../database/rows.ts";
import { STORE_SCHEMA } from "./store-tables.ts";

const counts = sql.raw(`${STORE_SCHEMA}.counts`);

/** Counts for all servers on the database, by its clock. */
export function createPostgresCounters(drizzle: DrizzleDatabase): Counters {
  return {
    async count(key, length) {
      const ends = sql`clock_timestamp() + ${length} * interval '1 millisecond'`;
      const counted = await drizzle.execute(sql`
        insert into ${counts} as counted (key, count, ends_at) values (${key}, 1, ${ends})
        on conflict (key) do update set
          count = case when counted.ends_at <= clock_timestamp() then 1 else counted.count + 1 end,
          ends_at = case when counted.ends_at <= clock_timestamp() then ${ends} else counted.ends_at end
        returning count,
          greatest(0, extract(epoch from ends_at - clock_timestamp()) * 1000)::float8 as ends_in`);
      const [row] = rowsOf(counted);
      const count = Number(row?.count);
      // A window begins: as good a moment as any to forget some that have ended.
      if (count === 1) await forgetSome(drizzle);
      return { count, endsIn: Number(row?.ends_in) };
    },
  };
}

async function forgetSome(drizzle: DrizzleDatabase): Promise<void> {
  await drizzle.execute(sql`
    delete from ${counts} where key in (
      select key from ${counts} where ends_at <= clock_timestamp() - interval '1 minute'
      order by ends_at limit 10 for update skip locked
    )`);
}
