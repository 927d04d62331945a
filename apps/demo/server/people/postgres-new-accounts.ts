import type { Database } from "@guestlist/postgres";
import { sql } from "drizzle-orm";
import { schema } from "../seed/directory-tables.ts";
import { maxNewAccounts, type NewAccounts } from "./new-accounts.ts";

/** New accounts are the people without an organisation in the demo's own table. */
export function postgresNewAccounts({ drizzle }: Pick<Database, "drizzle">): NewAccounts {
  const users = sql.raw(`${schema}.users`);
  return {
    async add(person) {
      const row = sql`${JSON.stringify([person])}::json`;
      return await drizzle.transaction(async (transaction) => {
        await transaction.execute(sql`
          insert into ${users} (id, name, email, avatar, colors)
          select id, name, email, avatar, colors
          from json_to_recordset(${row}) as row (
            id text, name text, email text, avatar text, colors text[]
          )
          where (select count(*) from ${users} where organization_id is null) < ${maxNewAccounts}
          on conflict do nothing`);
        const found = await transaction
          .select({ one: sql`1` })
          .from(users)
          .where(sql`id = ${person.id}`);
        return found.length > 0;
      });
    },
  };
}
