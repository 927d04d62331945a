"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { useLang } from "../messages/use-lang.ts";
import { useTexts } from "../messages/use-texts.ts";
import { roleName } from "../wording/role-name.ts";
import type { LiveView } from "./live-access.ts";
import { connectionTexts } from "./texts.ts";

interface AccessStatusProps {
  view: LiveView;
  role: string | null;
  /** What stands in place of the content. */
  screen: RefObject<HTMLElement | null>;
}

/**
 * Says what became of one's access, and takes the focus along when what held it is gone. Stands
 * before the content, so that whoever comes back goes on at its beginning.
 */
export function AccessStatus({ view, role, screen }: AccessStatusProps) {
  const { roles, states, boundary } = useTexts(connectionTexts);

  const lang = useLang();
  const status = useRef<HTMLDivElement>(null);
  const [text, setText] = useState("");
  const last = useRef({ view, role });
  /** Whether the content has been there. */
  const wasOpen = useRef(view === "open");

  useEffect(() => {
    const before = last.current;
    last.current = { view, role };
    if (view === before.view) {
      const hasChanged = view === "open" && role !== null && role !== before.role;
      if (hasChanged) setText(boundary.changed(role, roleName(role, { roles })));
      return;
    }
    if (view === "open") {
      const isBack = before.view !== "loading";
      setText(isBack ? boundary.restored : "");
      if (isBack && isFocusLost()) status.current?.focus({ preventScroll: true });
    } else if (wasOpen.current && view === "denied") {
      setText(states.lostTitle);
    } else {
      setText("");
    }
    if (before.view === "open" && isFocusLost()) focusHeading(screen.current);
    wasOpen.current ||= view === "open";
  }, [view, role, boundary, roles, states, screen]);

  return (
    <div ref={status} role="status" lang={lang} tabIndex={-1} className="guestlist-visually-hidden">
      {text}
    </div>
  );
}

function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** An app's own screen may have a heading that takes the focus; the screen itself always does. */
function focusHeading(screen: HTMLElement | null) {
  const heading = screen?.querySelector<HTMLElement>(":is(h1, h2, h3)[tabindex]");
  (heading ?? screen)?.focus();
}
