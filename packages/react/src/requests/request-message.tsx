"use client";

import { useId, useState } from "react";
import { useTexts } from "../messages/use-texts.ts";
import { requestTexts } from "./texts.ts";

interface RequestMessageProps {
  /** Who wrote it. */
  name: string;
  text: string;
}

/** What fits on one line beside the buttons, more or less. */
const shortText = 32;

/** What someone wrote, on one line; what is longer unfolds. */
export function RequestMessage({ name, text }: RequestMessageProps) {
  const { requests } = useTexts(requestTexts);
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const isLong = text.length > shortText || text.includes("\n");
  return (
    <>
      <bdi id={id} className="guestlist-asking-quote" data-open={isOpen || undefined}>
        {requests.quote(text)}
      </bdi>
      {isLong ? (
        <button
          type="button"
          className="guestlist-link"
          data-part="message"
          aria-label={isOpen ? requests.lessOf(name) : requests.moreOf(name)}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? requests.less : requests.more}
        </button>
      ) : null}
    </>
  );
}
