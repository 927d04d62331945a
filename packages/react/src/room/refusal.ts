import { ShareError } from "@guestlist/client";

export function asShareError(thrown: unknown): ShareError {
  if (thrown instanceof ShareError) return thrown;
  return new ShareError("unexpected_answer", String(thrown));
}

/** No answer of the API, or one that says it does not know: what was asked may have been done. */
export function mayBeSaved({ code }: ShareError): boolean {
  return code === "offline" || code === "unexpected_answer" || code === "unknown_outcome";
}

/** After a refusal the list is not what was thought. */
export function changesTheList({ code, status }: ShareError): boolean {
  return status >= 400 && status < 500 && code !== "rate_limited";
}
