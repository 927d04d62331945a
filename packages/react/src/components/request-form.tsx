"use client";

import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { useRequestAccess } from "../hooks/use-request-access.ts";
import { useMessages } from "../use-messages.ts";
import { useRequestMessages } from "../use-request-messages.ts";
import { requestErrorText } from "./request-error-text.ts";
import { RequestRoles } from "./request-roles.tsx";

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
}

const longestMessage = 1_000;

/** Asks for a role, and says that it was asked for. */
export function RequestForm({ roomId, roles, intro, sentText, requested }: RequestFormProps) {
  const texts = useMessages();
  const { requestAccess } = useRequestMessages();
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

  const hasAnswer = data !== undefined;
  useEffect(() => {
    // The button that was pressed is gone.
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
      <div ref={outcome} role="status" tabIndex={-1} className="guestlist-request-outcome">
        {isSent ? (
          <>
            <p className="guestlist-request-sent">
              {sentRole === undefined
                ? requestAccess.sent
                : requestAccess.requested(texts.roles[sentRole] ?? sentRole)}
            </p>
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
            maxLength={longestMessage}
            value={message}
            onChange={(event) => setMessage(event.currentTarget.value)}
          />
          <p role="alert" className="guestlist-request-error">
            {error ? requestErrorText(texts, requestAccess, error) : null}
          </p>
          <button
            type="submit"
            className="guestlist-button"
            data-variant="primary"
            aria-busy={isPending || undefined}
          >
            {requestAccess.ask}
          </button>
        </form>
      )}
    </>
  );
}
