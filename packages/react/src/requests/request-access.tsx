"use client";

import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from "react";
import type { AccessAnswer } from "../connection/access-answer.ts";
import { useAccessAnswer } from "../connection/use-access-answer.ts";
import { useRequestMessages } from "../messages/use-request-messages.ts";
import { useLang } from "../provider/use-lang.ts";
import { useAnnouncer } from "../ui/use-announcer.tsx";
import { RequestForm } from "./request-form.tsx";
import { rolesAbove, rolesWithoutAccess } from "./requestable-roles.ts";

export interface RequestAccessProps extends ComponentPropsWithoutRef<"div"> {
  /** The room that access is asked for; whether it exists is not told. */
  roomId: string;
  /**
   * What may be asked for where one has no access yet, weakest first.
   * @default ["viewer", "commenter", "editor"]
   */
  roles?: readonly string[] | undefined;
  /**
   * Shown to whoever is not signed in.
   * @default a sentence that asks to sign in
   */
  signedOut?: ReactNode;
}

/**
 * Asks for access to a room, or for more than one has. Says so where nothing can be asked for, and
 * draws nothing for whoever has all there is to ask for.
 *
 * @throws {Error} outside a `<GuestlistProvider>`.
 * @example
 * <RequestAccess roomId="launch-plan" />
 */
export const RequestAccess = forwardRef<HTMLDivElement, RequestAccessProps>(function RequestAccess(
  { roomId, roles = rolesWithoutAccess, signedOut, className, ...props },
  ref,
) {
  const answer = useAccessAnswer(roomId);
  const { requestAccess } = useRequestMessages();
  const lang = useLang();
  const { announce, alert, regions } = useAnnouncer();
  if (!answer || needsNothing(answer)) return null;
  return (
    <div
      lang={lang}
      {...props}
      ref={ref}
      className={["guestlist-root guestlist-request-access", className].filter(Boolean).join(" ")}
    >
      {isSignedOut(answer)
        ? (signedOut ?? <p className="guestlist-state-text">{requestAccess.signIn}</p>)
        : null}
      {answer.kind === "denied" && !answer.canRequest ? (
        <p className="guestlist-state-text">{requestAccess.askSomeone}</p>
      ) : null}
      {answer.kind === "denied" && answer.canRequest ? (
        <RequestForm
          key="first"
          roomId={roomId}
          roles={roles}
          intro={requestAccess.intro}
          sentText={requestAccess.sentText}
          announce={announce}
          alert={alert}
        />
      ) : null}
      {answer.kind === "granted" && !answer.access.me.guest ? (
        <RequestForm
          key="more"
          roomId={roomId}
          roles={rolesAbove(answer.access)}
          intro={requestAccess.introMore}
          sentText={requestAccess.sentMoreText}
          requested={answer.access.me.request?.role}
          announce={announce}
          alert={alert}
        />
      ) : null}
      {regions}
    </div>
  );
});

/** A guest could ask for more, but not as nobody. */
function isSignedOut(answer: AccessAnswer): boolean {
  return answer.kind === "signedOut" || (answer.kind === "granted" && answer.access.me.guest);
}

function needsNothing(answer: AccessAnswer): boolean {
  return (
    answer.kind === "granted" && !answer.access.me.guest && rolesAbove(answer.access).length === 0
  );
}
