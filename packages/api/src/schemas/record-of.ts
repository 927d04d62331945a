import { emptyRecord, isIdentifier } from "@guestlist/access";
import * as z from "zod/mini";
import { issue } from "./issue.ts";

/**
 * A map by id. Every own key counts as a plain string, `__proto__` too, which `z.record` would
 * drop without a word.
 */
export function recordOf<T>(value: z.ZodMiniType<T>) {
  const read = z.transform((input: unknown, { issues }) => {
    const record = emptyRecord<T>();
    if (typeof input !== "object" || input === null || Array.isArray(input)) {
      issues.push({ ...issue(undefined, "This must be an object."), input });
      return record;
    }
    for (const [id, role] of Object.entries(input)) {
      const parsed = value.safeParse(role);
      if (!isIdentifier(id)) {
        issues.push({ ...issue("invalid_id", "A key is not a valid id."), input: id });
      } else if (parsed.success) {
        record[id] = parsed.data;
      } else {
        for (const found of parsed.error.issues) {
          // In our own words: zod's depend on the language that an app sets for all its schemas.
          const message = found.code === "custom" ? found.message : "This is not valid.";
          issues.push({
            ...found,
            code: "custom",
            message,
            path: [id, ...found.path],
            input: role,
          });
        }
      }
    }
    return record;
  });
  return read.check(z.meta({ type: "object", additionalProperties: { type: ["string", "null"] } }));
}
