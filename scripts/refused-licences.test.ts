import { describe, expect, it } from "vitest";
import { refusedLicences } from "./refused-licences.ts";

const listed = (...licences: string[]) =>
  JSON.stringify(Object.fromEntries(licences.map((licence) => [licence, [{ name: "left-pad" }]])));

describe("given the licences of what is shipped", () => {
  it.each(["MIT", "Apache-2.0", "(MIT OR GPL-3.0)", "MIT AND ISC", "(BSD-2-Clause)"])(
    "should let %s pass",
    (licence) => expect(refusedLicences(listed("ISC", licence))).toEqual([]),
  );

  it.each([
    "AGPL-3.0-or-later",
    "GPL-2.0",
    "LGPL-3.0",
    "MIT AND GPL-3.0",
    "(MIT OR Apache-2.0) AND GPL-3.0",
    "GPL-3.0 AND (ISC OR MIT OR 0BSD)",
    "SEE LICENSE IN LICENSE.md",
    "Unknown",
    "UNLICENSED",
    "mit",
  ])("should name the package under %s", (licence) => {
    expect(refusedLicences(listed("MIT", licence))).toEqual([`left-pad is under ${licence}`]);
  });

  it.each(["{}", "[]", "null", "", `{"GPL":{}}`])("should not take %j for a list", (stdout) => {
    expect(() => refusedLicences(stdout)).toThrow();
  });
});
