"use client";

import { useSyncExternalStore } from "react";

/** One value that several parts share; only those that read it are drawn again. */
export interface Signal<Value> {
  get(): Value;
  set(next: Value): void;
  subscribe(listener: () => void): () => void;
}

export function createSignal<Value>(initial: Value): Signal<Value> {
  const listeners = new Set<() => void>();
  let value = initial;
  return {
    get: () => value,
    set(next) {
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

export function useSignal<Value>(slot: Signal<Value>): Value {
  return useSyncExternalStore(slot.subscribe, slot.get, slot.get);
}

/** One thing a shared value says; only a change of that draws again. */
export function useSignalPart<Value, Part>(
  slot: Signal<Value>,
  pick: (value: Value) => Part,
): Part {
  const read = () => pick(slot.get());
  return useSyncExternalStore(slot.subscribe, read, read);
}
