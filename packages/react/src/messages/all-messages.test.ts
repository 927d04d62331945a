import { describe, expectTypeOf, it } from "vitest";
import type { AllMessages } from "./all-messages.ts";
import { fr } from "./fr.ts";

describe("given a dictionary that lacks a text", () => {
  it("should be no dictionary to the type checker", () => {
    const { viewer, ...roles } = fr.roles;
    const { offline, ...errors } = fr.errors;
    const { activity, ...others } = fr;
    expectTypeOf(fr).toExtend<AllMessages>();
    expectTypeOf({ ...fr, roles }).not.toExtend<AllMessages>();
    expectTypeOf({ ...fr, errors }).not.toExtend<AllMessages>();
    expectTypeOf(others).not.toExtend<AllMessages>();
    expectTypeOf({ ...fr, common: { ...fr.common, sentences: "" } }).not.toExtend<AllMessages>();
  });
});
