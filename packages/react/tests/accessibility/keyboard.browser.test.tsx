import { afterEach, describe, it } from "vitest";
import "../../src/styles.css";
import { dialogKeys } from "./dialog-keys.ts";
import { fieldKeys } from "./field-keys.ts";
import { directions, pressThrough } from "./key-row.ts";

afterEach(() => document.documentElement.removeAttribute("dir"));

describe.each(directions)("given the share dialog, $direction", (direction) => {
  for (const row of [...dialogKeys, ...fieldKeys]) {
    describe(`when I press ${row.key} (${row.where})`, () => {
      it(`should be so: ${row.does}`, () => pressThrough(row, direction));
    });
  }
});
