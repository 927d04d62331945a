"use client";

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";

/** A file that is fetched only when it is needed. */
export interface LazyModule<Module> {
  /** `null` until it is there. */
  readonly loaded: Module | null;
  /** `null` when it cannot be had; the next call asks for it again. */
  load(): Promise<Module | null>;
}

export function lazyModule<Module>(fetch: () => Promise<Module>): LazyModule<Module> {
  let loaded: Module | null = null;
  return {
    get loaded() {
      return loaded;
    },
    load: async () => {
      loaded ??= await fetch().catch(() => null);
      return loaded;
    },
  };
}

export interface LazyProps {
  /** Called when its file cannot be had. @default nothing is shown */
  onMissing?: () => void;
  /** Keeps its place until its file is there. @default null */
  fallback?: ReactNode;
}

export interface LazyPart<Props> {
  (props: Props & LazyProps): ReactNode;
  preload(): Promise<unknown>;
}

/**
 * A part whose code is a file of its own, because the dialog opens without it.
 *
 * @example
 * const ActivityPanel = lazyPart(async () => (await import("./activity-panel.tsx")).ActivityPanel);
 */
export function lazyPart<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
): LazyPart<Props> {
  const file = lazyModule(fetch);
  const part = (props: Props & LazyProps) => <Loaded file={file} props={props} />;
  return Object.assign(part, { preload: file.load });
}

interface LoadedProps<Props> {
  file: LazyModule<ComponentType<Props>>;
  props: Props & LazyProps;
}

function Loaded<Props extends object>({ file, props }: LoadedProps<Props>) {
  const { onMissing, fallback = null } = props;
  const onMissingNow = useRef(onMissing);
  onMissingNow.current = onMissing;
  const [Component, setComponent] = useState(() => file.loaded);
  const isMissing = Component === null;
  useEffect(() => {
    if (!isMissing) return;
    let isMounted = true;
    void file.load().then((loaded) => {
      if (!isMounted) return;
      if (loaded) setComponent(() => loaded);
      else onMissingNow.current?.();
    });
    return () => {
      isMounted = false;
    };
  }, [file, isMissing]);
  return Component ? <Component {...props} /> : fallback;
}
