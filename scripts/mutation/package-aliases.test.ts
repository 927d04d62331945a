import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { packageAliases } from "./package-aliases.ts";

const root = join(import.meta.dirname, "../..");
const resolve = (id: string) => {
  const alias = packageAliases(root).find(({ find }) => find.test(id));
  return alias && id.replace(alias.find, alias.replacement);
};

describe("given what a test imports of our packages", () => {
  it.each([
    ["@guestlist/access", "packages/access/src/index.ts"],
    ["@guestlist/api/testing", "packages/api/src/testing/index.ts"],
    ["@guestlist/testing/access/room-of", "packages/testing/src/access/room-of.ts"],
  ])("should find %s in the copy of the project", (id, path) => {
    expect(resolve(id)).toBe(join(root, path));
  });

  it.each(["@guestlist/accessory", "hono", "@guestlist/access/src/index.ts"])(
    "should leave %s alone",
    (id) => {
      expect(resolve(id)).toBeUndefined();
    },
  );
});
