"use client";

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";

/** A file that is fetched only when it is needed. */
export interface LazyModule<Module> {
  /** `null` until it is there. */
  readonly loaded: Module | null;
  /** Rejects when it cannot be had; the next call asks for it again. */
  load(): Promise<Module>;
}

export function lazyModule<Module>(fetch: () => Promise<Module>): LazyModule<Module> {
  let loaded: Module | null = null;
  return {
    get loaded() {
      return loaded;
    },
    load: async () => {
      loaded ??= await fetch();
      return loaded;
    },
  };
}

interface LazyProps {
  /** Called when its file cannot be had. @default nothing is shown */
  onMissing?: () => void;
  /** Keeps its place until its file is there. @default null */
  fallback?: ReactNode;
}

interface LazyPart<Props> {
  (props: Props & LazyProps): ReactNode;
  /** Fetches the file. Never rejects; one that could not be had is asked for again when it is drawn. */
  preload(): Promise<void>;
}

/**
 * A part whose code is a file of its own, because the dialog opens without it.
 *
 * @example
 * const Panel = lazyPart(async () => (await import("./activity-panel.tsx")).ActivityPanel);
 */
export function lazyPart<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
): LazyPart<Props> {
  const file = lazyModule(fetch);
  function Part(props: Props & LazyProps) {
    const { onMissing, fallback = null } = props;
    const onMissingNow = useRef(onMissing);
    onMissingNow.current = onMissing;
    const [Component, setComponent] = useState(() => file.loaded);
    const isMissing = Component === null;
    useEffect(() => {
      if (!isMissing) return;
      let isMounted = true;
      void file.load().then(
        (loaded) => isMounted && setComponent(() => loaded),
        () => isMounted && onMissingNow.current?.(),
      );
      return () => {
        isMounted = false;
      };
    }, [isMissing]);
    return Component ? <Component {...props} /> : fallback;
  }
  Part.preload = () => file.load().then(noop, noop);
  return Part;
}

function noop() {}
