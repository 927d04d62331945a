import type { Directory } from "@guestlist/api";
import { sql } from "drizzle-orm";
import { createPostgresDirectory, migrateDirectory, openDatabase } from "../src/index.ts";
import { createTables } from "../tests/support/example-tables.ts";
import { crowd } from "./crowd.ts";

/**
 * How long a search takes among many people, in a search index and in the tables alone, and how that
 * compares with what one would write by hand.
 * `BENCH_PEOPLE` says how many, `TEST_DATABASE_URL` names a server instead of the embedded database.
 */
const people = Number(process.env.BENCH_PEOPLE ?? 100_000);
const url = process.env.TEST_DATABASE_URL;
const database = await openDatabase(url === undefined ? {} : { url });
const caller = { userId: "p0" };

const terms = {
  "2 letters": ["ma", "jo", "ol", "sa", "ka", "be", "ri", "to", "le", "ac"],
  "3 letters": ["mar", "joh", "oli", "sam", "kat", "ben", "ric", "tom", "leo", "acm"],
  "5 letters": [
    "marti",
    "johan",
    "olivi",
    "samue",
    "kathe",
    "benja",
    "richa",
    "thoma",
    "leona",
    "acme.",
  ],
  "a typo": [
    "marten",
    "jhonson",
    "olivr",
    "samuell",
    "katehrine",
    "bejnamin",
    "ricard",
    "tohmas",
    "lenoard",
    "acmee",
  ],
  "two words": [
    "martin be",
    "jo mar",
    "olivia ro",
    "sa ba",
    "ka lo",
    "ben ma",
    "ri sa",
    "to ne",
    "leo da",
    "acme mar",
  ],
  nobody: ["qqq", "xzxz", "zzzzz", "qwrtp", "vvbb", "wqx", "jjjj", "xqxq", "zqzq", "kkzz"],
} satisfies Record<string, string[]>;

try {
  await createTables(database);
  const filling = performance.now();
  await database.drizzle.execute(
    sql`insert into groups select 'g' || n, 'Team ' || n, 'acme' from generate_series(1, 1000) n`,
  );
  for (let start = 0; start < people; start += 10_000) {
    const rows = JSON.stringify(crowd(start, Math.min(people, start + 10_000)));
    await database.drizzle.execute(sql`
      with input as (
        select * from json_to_recordset(${rows}::json)
          as it (id text, name text, email text, organization text, team text)
      ), added as (
        insert into users select id, name, email, null, null, organization from input
      )
      insert into memberships select id, team from input`);
  }
  await database.drizzle.execute(sql`analyze`);
  const migrating = performance.now();
  await migrateDirectory(database);
  const done = performance.now();
  console.log(
    `${people} people on ${url === undefined ? "PGlite" : "a server"}: filled in ${seconds(migrating - filling)}, prepared in ${seconds(done - migrating)}`,
  );

  const alone = createPostgresDirectory({ database });
  const indexed = createPostgresDirectory({ database, indexed: true });
  const rows: Record<string, Record<string, string>> = {};
  for (const [label, texts] of Object.entries(terms)) {
    const search = (directory: Directory) => (text: string) =>
      directory.search({ text, limit: 10 }, caller);
    const inIndex = await measure(texts, 15, search(indexed));
    const inTables = await measure(texts, 2, search(alone));
    const byHand = await measure(texts, 2, scan);
    rows[label] = {
      "index p50 ms": inIndex.median.toFixed(2),
      "index p95 ms": inIndex.high.toFixed(2),
      "tables p50 ms": inTables.median.toFixed(0),
      "tables p95 ms": inTables.high.toFixed(0),
      "by hand p50 ms": byHand.median.toFixed(0),
      "index / by hand": (inIndex.median / byHand.median).toFixed(4),
      "tables / by hand": (inTables.median / byHand.median).toFixed(2),
    };
  }
  console.table(rows);
} finally {
  await database.close();
}

/** What one would write without an index. */
async function scan(text: string): Promise<unknown> {
  return database.drizzle.execute(sql`
    select id, name, email from users
    where name ilike ${`%${text}%`} or email ilike ${`%${text}%`}
    order by name, id limit 10`);
}

async function measure(
  texts: readonly string[],
  rounds: number,
  run: (text: string) => Promise<unknown>,
): Promise<{ median: number; high: number }> {
  for (const text of texts) await run(text);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const text of texts) {
      const start = performance.now();
      await run(text);
      times.push(performance.now() - start);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? Number.NaN;
  return { median: at(0.5), high: at(0.95) };
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
