import { decodeUrlPart } from "../decode-url-part.ts";

/** What the link in the mail holds. */
export interface InvitationLink {
  token: string;
  /** Whom it was sent to, when the link says; links in mail do not, as mail is passed on. */
  address: string | null;
}

const storageKey = "guestlist-demo-invitation";

/**
 * The link this page was opened with. It is taken out of the address bar, where it would stay in
 * the history and in what people copy, and kept in the tab while someone signs in.
 */
export function takeInvitationLink(): InvitationLink | null {
  const held = location.hash.slice(1);
  if (held !== "") {
    sessionStorage.setItem(storageKey, held);
    history.replaceState(null, "", location.pathname);
  }
  return readLink(sessionStorage.getItem(storageKey) ?? "");
}

/** Forgets it, once it has done its work. */
export function forgetInvitationLink(): void {
  sessionStorage.removeItem(storageKey);
}

function readLink(held: string): InvitationLink | null {
  const [token = "", rest = ""] = held.split("&");
  if (token === "") return null;
  const address = decodeUrlPart(rest) ?? "";
  // Whatever else a link says is not shown as if it were one.
  return { token, address: /^[^\s@]+@[^\s@]+$/.test(address) ? address : null };
}
