"use client";

import type { RequestEntry as Row } from "@guestlist/client";
import { useId, useRef } from "react";
import { useChangedKeys } from "../dialog-state/access-context.tsx";
import { useTexts } from "../messages/use-texts.ts";
import { RequestRow } from "./request-row.tsx";
import { requestTexts } from "./texts.ts";
import { useRequestFocus } from "./use-request-focus.ts";

export interface RequestListProps {
  /** Oldest first. */
  requests: readonly Row[];
}

/** Those who ask, oldest first. */
export function RequestList({ requests }: RequestListProps) {
  const keys = useChangedKeys();
  const texts = useTexts(requestTexts).requests;
  const headingId = useId();
  const list = useRef<HTMLUListElement>(null);
  const { onFocus, onAnswer } = useRequestFocus(list, requests);
  if (requests.length === 0) return null;

  return (
    <>
      <div className="guestlist-section-bar">
        <h3 id={headingId} className="guestlist-section-heading">
          {texts.list}
        </h3>
        <span className="guestlist-section-count" aria-hidden="true">
          {requests.length}
        </span>
      </div>
      <ul
        ref={list}
        aria-labelledby={headingId}
        className="guestlist-asking-rows"
        onFocus={onFocus}
      >
        {requests.map((row) => (
          <RequestRow
            key={row.user.id}
            row={row}
            change={keys.get(`request:${row.user.id}`)}
            onAnswer={onAnswer}
          />
        ))}
      </ul>
    </>
  );
}
