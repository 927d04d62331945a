import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { exactly } from "./exactly.ts";

interface Contract {
  id: string;
  note?: string;
  entries: { role: "viewer" | "editor"; since?: number }[];
}

const entry = { role: z.enum(["viewer", "editor"]), since: z.exactOptional(z.number()) };
const right = { id: z.string(), note: z.exactOptional(z.string()) };

describe("given a type of the contract", () => {
  it("should take the schema that says the same", () => {
    const schema = z.strictObject({ ...right, entries: z.array(z.strictObject(entry)) });
    expect(exactly<Contract>()(schema)).toBe(schema);
  });

  it("should be refused by the compiler where a schema says anything else", () => {
    const entries = z.array(z.strictObject(entry));
    const withoutSince = z.array(z.strictObject({ role: entry.role }));
    const schemas = [
      // @ts-expect-error -- a key is missing
      exactly<Contract>()(z.strictObject({ id: z.string(), entries })),
      // @ts-expect-error -- a key is missing within a list
      exactly<Contract>()(z.strictObject({ ...right, entries: withoutSince })),
      // @ts-expect-error -- a key is one too many
      exactly<Contract>()(z.strictObject({ ...right, entries, more: z.exactOptional(z.string()) })),
      // @ts-expect-error -- a key may be undefined
      exactly<Contract>()(z.strictObject({ ...right, entries, note: z.optional(z.string()) })),
      // @ts-expect-error -- a key is of another type
      exactly<Contract>()(z.strictObject({ ...right, entries, id: z.number() })),
      // @ts-expect-error -- a value is missing
      exactly<{ role: "viewer" | "editor" }>()(z.strictObject({ role: z.literal("viewer") })),
      // @ts-expect-error -- a value is one too many
      exactly<{ role: "viewer" }>()(z.strictObject({ role: entry.role })),
      // @ts-expect-error -- anything is taken
      exactly<Contract>()(z.any()),
    ];
    expect(schemas).toHaveLength(8);
  });
});
