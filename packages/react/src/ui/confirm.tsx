"use client";

import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { commonMessages } from "../messages/en/common.ts";
import { useTexts } from "../messages/use-texts.ts";
import { Button } from "./button.tsx";
import { useEscape } from "./escape.ts";

export interface ConfirmProps {
  title: ReactNode;
  children: ReactNode;
  /** What the button that goes through with it says. */
  action: string;
  onConfirm(): void;
  onCancel(): void;
}

/**
 * A question inside the dialog. What is behind must be inert meanwhile; Escape answers no, and focus
 * goes back to where it came from.
 */
export function Confirm({ title, children, action, onConfirm, onCancel }: ConfirmProps) {
  const { common } = useTexts(commonMessages);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);

  useEscape(onCancel);
  useEffect(() => {
    const origin = document.activeElement;
    cancel.current?.focus();
    return () => {
      if (origin instanceof HTMLElement && origin.isConnected) origin.focus();
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Tab") return;
    // What is behind is inert, and where focus leaves a dialog whose ends are inert is undefined.
    event.preventDefault();
    event.stopPropagation();
    const buttons = [...(box.current?.querySelectorAll("button") ?? [])];
    const index = buttons.findIndex((button) => button.matches(":focus"));
    const step = event.shiftKey ? -1 : 1;
    buttons.at((index + step) % buttons.length)?.focus();
  };

  return (
    <div className="guestlist-confirm-backdrop">
      <div
        ref={box}
        role="alertdialog"
        aria-labelledby={`${id}title`}
        aria-describedby={`${id}text`}
        className="guestlist-confirm"
        onKeyDown={onKeyDown}
      >
        <h3 id={`${id}title`} className="guestlist-confirm-title">
          {title}
        </h3>
        <div id={`${id}text`} className="guestlist-confirm-text">
          {children}
        </div>
        <div className="guestlist-confirm-actions">
          <Button ref={cancel} variant="outline" onClick={onCancel}>
            {common.cancel}
          </Button>
          <Button className="guestlist-confirm-action" onClick={onConfirm}>
            {action}
          </Button>
        </div>
      </div>
    </div>
  );
}
