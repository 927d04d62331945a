"use client";

import { type RefObject, useLayoutEffect, useRef } from "react";

/** Takes an element out of reach. As a property, because React 18 and 19 write the attribute differently. */
export function useInert(isInert: boolean): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (element.current) element.current.inert = isInert;
  }, [isInert]);
  return element;
}
