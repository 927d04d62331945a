"use client";

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";

/** A part whose code is a file of its own, because the dialog opens without it. */
export interface LaterPart<Props> {
  /** `null` until its file is there. */
  readonly Component: ComponentType<Props> | null;
  /** Fetches the file. Never rejects; one that could not be had is asked for again next time. */
  preload(): Promise<void>;
}

interface LaterProps<Props> {
  part: LaterPart<Props>;
  /** What the part is given. */
  props: Props;
  /** Called when its file cannot be had. @default nothing is shown */
  onMissing?: () => void;
  /** Keeps its place until its file is there. @default null */
  fallback?: ReactNode;
}

/** The part, or what keeps its place until its file is there. */
export function Later<Props extends object>(later: LaterProps<Props>) {
  const { part, props, onMissing, fallback = null } = later;
  const onMissingNow = useRef(onMissing);
  onMissingNow.current = onMissing;
  const [Component, setComponent] = useState(() => part.Component);
  const isMissing = Component === null;
  useEffect(() => {
    if (!isMissing) return;
    let isMounted = true;
    void part.preload().then(() => {
      if (!isMounted) return;
      if (part.Component) setComponent(() => part.Component);
      else onMissingNow.current?.();
    });
    return () => {
      isMounted = false;
    };
  }, [part, isMissing]);
  return Component ? <Component {...props} /> : fallback;
}
