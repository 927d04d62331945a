import { describe, expect, it } from "vitest";
import { redactSecrets } from "./redact-secrets.ts";

const env = {
  LIVEBLOCKS_SECRET_KEY: "sk_prod_hunter2",
  DATABASE_URL: "postgres://guestlist:hunter2@db.example.com/guestlist",
  SMTP_URL: "",
};

describe("given a text for whoever starts the demo", () => {
  it.each([
    ["PORT must be a port number.", "PORT must be a port number."],
    [
      "refused sk_prod_hunter2, sk_prod_hunter2",
      "refused (LIVEBLOCKS_SECRET_KEY), (LIVEBLOCKS_SECRET_KEY)",
    ],
    [`connect ${env.DATABASE_URL}`, "connect (DATABASE_URL)"],
    ["not “ftp://me:hunter2@example.com/x”", "not “ftp://…@example.com/x”"],
    ['one\r\n{"level":"error"}\u001b[2J\u2028\u0085two', 'one {"level":"error"} [2J two'],
  ])("should write %j as %j", (text, expected) => {
    expect(redactSecrets(text, env)).toBe(expected);
  });
});
