import { describe, expectTypeOf, it } from "vitest";
import { fr } from "./fr.ts";
import type { Messages } from "./messages.ts";

describe("given a dictionary that lacks a text", () => {
  it("should be no dictionary to the type checker", () => {
    const { viewer, ...roles } = fr.roles;
    const { offline, ...errors } = fr.errors;
    const { activity, ...others } = fr;
    expectTypeOf(fr).toExtend<Messages>();
    expectTypeOf({ ...fr, roles }).not.toExtend<Messages>();
    expectTypeOf({ ...fr, errors }).not.toExtend<Messages>();
    expectTypeOf(others).not.toExtend<Messages>();
    expectTypeOf({ ...fr, common: { ...fr.common, sentences: "" } }).not.toExtend<Messages>();
  });
});
