import type { ShareError } from "@guestlist/client";
import type { Subject } from "../dialog-state/dialog-state.ts";
import { errorText } from "../wording/error-text.ts";
import { roleName } from "../wording/role-name.ts";
import type { ChangeTexts } from "./texts.ts";

/** What still holds after a change came to nothing, and why it did. */
export function failureText(
  error: ShareError,
  subject: Subject | null,
  texts: ChangeTexts,
): string {
  const { changes, invitations, requests } = texts;
  const reason = errorText(texts, error);
  switch (error.code) {
    case "already_answered":
      return requests.answered;
    case "invitation_not_found":
      return invitations.gone;
    case "invitation_used":
      return invitations.used;
    // It may have been saved, so nothing is claimed about what still holds.
    case "unknown_outcome":
    // It is not about this entry alone.
    case "rate_limited":
      return reason;
  }
  if (!subject?.role) return changes.failedOther(reason);
  const { name, role } = subject;
  return changes.failed(name, role, roleName(role, texts), reason);
}
