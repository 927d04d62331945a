import type { Code } from "@guestlist/client";

/** An issue that is answered with a code of its own, where one is given. */
export function issue(code: Code | undefined, message: string) {
  return { code: "custom" as const, message, ...(code && { params: { code } }) };
}

/** A check that answers with a code of its own instead of `invalid_body`. */
export function refusal(code: Code, error: string) {
  return { error, params: { code } };
}
