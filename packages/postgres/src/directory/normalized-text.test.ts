import { normalizeText } from "@guestlist/access";
import { searchTails } from "@guestlist/api/directory";
import { directoryUsers } from "@guestlist/api/testing";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../database/database.ts";
import { openDatabase } from "../database/open-database.ts";
import { rowsOf } from "../database/rows.ts";
import { bestCollation } from "./database-facts.ts";
import { everyWord, normalizedText, tailsOf } from "./normalized-text.ts";

let database: Database;
let normalized: string;

beforeAll(async () => {
  const url = process.env.TEST_DATABASE_URL;
  database = await openDatabase(url === undefined ? {} : { url });
  const [collation] = rowsOf(await database.drizzle.execute(bestCollation));
  normalized = normalizedText("value", String(collation?.name));
}, 60_000);
afterAll(() => database.close());

describe("given texts of every kind", () => {
  const texts = [
    ...directoryUsers.slice(0, 13).flatMap((user) => [user.name, user.email ?? ""]),
    "ẞtraße ÆØÅ ŒŁĐÐÞĦŦ ıİIi ﬁne ΟΔΟΣ ΣΑΣ Ünï‐cödé ｆｕｌｌ １２ 한국어 日本 語 が עִבְרִית עברית أَحْمَد कि",
    "\t tab\u00a0nbsp\u3000wide\u200bzero\u202eright\u2028line\u1680ogham so\u00adft  ",
    "a--b__c  (d) [e] 'f' \"g\" \\h %i @j +k. l, m; n: {o} ~p `q` <r> =s",
    "\u{1f468}\u200d\u{1f469} family \u{10ffff} \ud7ff\ue000 \u2764\ufe0f",
    "",
    " - ",
    " ASCII\u0001with \u007f all  in it ",
    `${"é".repeat(60)} ${"\u{1f600}".repeat(60)}`,
    `${"x".repeat(199)} y`,
  ];

  it.each(texts)("should read %j as the API does, which reads what is typed", async (text) => {
    const [row] = rowsOf(
      await database.drizzle.execute(
        sql`select ${sql.raw(normalized)} as text from (select ${text}::text as value) texts`,
      ),
    );
    expect(row?.text).toBe(normalizeText(text));
  });

  it.each(texts)("should cut %j up as the API does", async (text) => {
    const inDatabase = await database.drizzle.execute(
      sql`select place::int as place, tail as text
        from (select ${sql.raw(normalized)} as own from (select ${text}::text as value) texts) texts
        cross join lateral (${sql.raw(tailsOf("own", "own", everyWord))}) tails`,
    );
    const sorted = (tails: readonly unknown[]) =>
      [...new Set(tails.map((tail) => JSON.stringify(tail)))].sort();
    expect(sorted(rowsOf(inDatabase))).toEqual(sorted(searchTails(text, text)));
  });

  it("should read every letter that the API does", async () => {
    const letters = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code + 1));
    const rows = rowsOf(
      await database.drizzle.execute(
        sql`select value, ${sql.raw(normalized)} as text from unnest(${sql.param(letters)}::text[]) value`,
      ),
    );
    const different = rows.filter(({ value, text }) => normalizeText(String(value)) !== text);
    expect(different).toEqual([]);
  });
});
