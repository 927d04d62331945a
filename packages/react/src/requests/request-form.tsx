"use client";

import { limits } from "@guestlist/access";
import { type FormEvent, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { useRequestAccess } from "../hooks/use-request-access.ts";
import { useTexts } from "../messages/use-texts.ts";
import { Button } from "../ui/button.tsx";
import { roleName } from "../wording/role-name.ts";
import { requestErrorText } from "./request-error-text.ts";
import { RequestRoles } from "./request-roles.tsx";
import { requestAccessTexts } from "./texts.ts";

interface RequestFormProps {
  roomId: string;
  /** What may be asked for, weakest first. */
  roles: readonly string[];
  /** What it is for. */
  intro?: string;
  /** What comes next, once it has been asked. */
  sentText: string;
  /** What the API says was asked for and is not answered. */
  requested?: string | undefined;
  /** Says something to whoever cannot see it. */
  announce(text: string): void;
  /** The same, interrupting what is being said. */
  alert(text: string): void;
}

/** Asks for a role, and says that it was asked for. */
export function RequestForm({
  roomId,
  roles,
  intro,
  sentText,
  requested,
  announce,
  alert,
}: RequestFormProps) {
  const texts = useTexts(requestAccessTexts);
  const { requestAccess } = useTexts(requestAccessTexts);
  const { mutate, reset, data, variables, error, isPending, isPaused } = useRequestAccess(roomId);
  const [chosen, setChosen] = useState<string | null>(null);
  const [message, setMessage] = useState("");
  const messageId = useId();
  const outcome = useRef<HTMLDivElement>(null);
  // The weakest: least privilege is the default everywhere.
  const role = chosen !== null && roles.includes(chosen) ? chosen : roles[0];
  const isSent = requested !== undefined || data?.status === "pending";
  const sentRole = requested ?? variables?.role;

  const wasRequested = useRef(requested !== undefined);
  useEffect(() => {
    // Answered, so it may be asked for again.
    if (wasRequested.current && requested === undefined) reset();
    wasRequested.current = requested !== undefined;
  }, [requested, reset]);

  const sentTitle =
    sentRole === undefined
      ? requestAccess.sent
      : requestAccess.requested(roleName(sentRole, texts));
  const status = data?.status;
  // What was asked for is read where the focus goes.
  const outcomeText = status === "already" ? requestAccess.already : requestAccess.sent;
  const problem = error && requestErrorText(texts, error);
  useEffect(() => {
    if (status) announce(outcomeText);
  }, [status, outcomeText, announce]);
  useEffect(() => {
    if (problem) alert(problem);
  }, [problem, alert]);
  useEffect(() => {
    if (isPaused) announce(requestAccess.waiting);
  }, [isPaused, requestAccess, announce]);

  const hasAnswer = data !== undefined;
  useLayoutEffect(() => {
    // The button that was pressed is gone. A dialog around it would take the focus after this.
    if (hasAnswer && document.activeElement === document.body) outcome.current?.focus();
  }, [hasAnswer]);

  const send = (event: FormEvent) => {
    event.preventDefault();
    if (isPending || role === undefined) return;
    const text = message.trim();
    mutate({ role, ...(text !== "" && { message: text }) });
  };

  return (
    <>
      <div ref={outcome} tabIndex={-1} className="guestlist-request-outcome">
        {isSent ? (
          <>
            <p className="guestlist-request-sent">{sentTitle}</p>
            <p className="guestlist-state-text">{sentText}</p>
          </>
        ) : null}
        {data?.status === "already" ? (
          <p className="guestlist-state-text">{requestAccess.already}</p>
        ) : null}
        {isPaused ? <p className="guestlist-state-text">{requestAccess.waiting}</p> : null}
      </div>
      {isSent ? null : (
        <form className="guestlist-request-form" onSubmit={send}>
          {intro === undefined ? null : <p className="guestlist-state-text">{intro}</p>}
          <RequestRoles roles={roles} value={role} onChange={setChosen} />
          <label className="guestlist-request-label" htmlFor={messageId}>
            {requestAccess.message}
          </label>
          <textarea
            id={messageId}
            className="guestlist-request-message"
            dir="auto"
            rows={2}
            maxLength={limits.messageLength}
            value={message}
            onChange={(event) => setMessage(event.currentTarget.value)}
          />
          {problem ? <p className="guestlist-request-error">{problem}</p> : null}
          <Button type="submit" variant="primary" busy={isPending}>
            {requestAccess.ask}
          </Button>
        </form>
      )}
    </>
  );
}
