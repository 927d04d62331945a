"use client";

import type { RoleId } from "@guestlist/access";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from "react";
import { useAccessAnswer } from "../hooks/use-access-answer.ts";
import { useLang } from "../messages/use-lang.ts";
import { useTexts } from "../messages/use-texts.ts";
import type { AccessAnswer } from "../queries/access-answer.ts";
import { joinClasses } from "../ui/join-classes.ts";
import { useAnnouncer } from "../ui/use-announcer.tsx";
import { RequestForm } from "./request-form.tsx";
import { requestAccessTexts } from "./texts.ts";

export interface RequestAccessProps extends ComponentPropsWithoutRef<"div"> {
  /** The room that access is asked for; whether it exists is not told. */
  roomId: string;
  /**
   * Of what may be asked for, only these.
   * @default all of it
   */
  roles?: readonly RoleId[] | undefined;
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
  { roomId, roles, signedOut, className, ...props },
  ref,
) {
  const answer = useAccessAnswer(roomId);
  const { requestAccess } = useTexts(requestAccessTexts);
  const lang = useLang();
  const { announce, alert, regions } = useAnnouncer();
  const offered = answer ? rolesToOffer(answer, roles) : [];
  if (!answer || (mayAskForMore(answer) && offered.length === 0)) return null;
  return (
    <div
      lang={lang}
      {...props}
      ref={ref}
      className={joinClasses("guestlist-root guestlist-request-access", className)}
    >
      {isSignedOut(answer)
        ? (signedOut ?? <p className="guestlist-state-text">{requestAccess.signIn}</p>)
        : null}
      {answer.kind === "denied" && offered.length === 0 ? (
        <p className="guestlist-state-text">{requestAccess.askSomeone}</p>
      ) : null}
      {answer.kind === "denied" && offered.length > 0 ? (
        <RequestForm
          key="first"
          roomId={roomId}
          roles={offered}
          intro={requestAccess.intro}
          sentText={requestAccess.sentText}
          announce={announce}
          alert={alert}
        />
      ) : null}
      {mayAskForMore(answer) ? (
        <RequestForm
          key="more"
          roomId={roomId}
          roles={offered}
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

function mayAskForMore(answer: AccessAnswer): answer is AccessAnswer & { kind: "granted" } {
  return answer.kind === "granted" && !answer.access.me.guest;
}

function rolesToOffer(answer: AccessAnswer, wanted: readonly RoleId[] | undefined): RoleId[] {
  const all =
    answer.kind === "granted"
      ? answer.access.me.requestableRoles
      : answer.kind === "denied"
        ? answer.requestableRoles
        : [];
  return all.filter((role) => !wanted || wanted.includes(role));
}
