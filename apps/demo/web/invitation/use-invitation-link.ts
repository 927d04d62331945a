import { useEffect, useState } from "react";
import { type InvitationLink, takeInvitationLink } from "./invitation-link.ts";

/** The link the page was opened with, also when another one is opened in its place. */
export function useInvitationLink(): InvitationLink | null {
  const [link, setLink] = useState(takeInvitationLink);
  useEffect(() => {
    // Only the fragment differs between two links, so the page stays.
    const follow = () => {
      if (location.hash !== "") setLink(takeInvitationLink());
    };
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return link;
}
