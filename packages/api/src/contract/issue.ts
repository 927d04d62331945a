import type { Code } from "../http/errors.ts";

/** An issue that is answered with a code of its own, where one is given. */
export function issue(code: Code | undefined, message: string) {
  return { code: "custom" as const, message, ...(code && { params: { code } }) };
}
