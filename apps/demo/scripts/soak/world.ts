import { type Change, ShareError } from "@guestlist/api/client";
import type { Ledger } from "./ledger.ts";
import type { Visitor } from "./visitor.ts";

/** What the traffic of a soak happens in. */
export interface World {
  /** Everyone who signs in, Olivier first, those with an address of their own last. */
  visitors: readonly [olivier: Visitor, ...others: Visitor[]];
  /** The addresses of those who are of no organisation. */
  addresses: readonly string[];
  guest: Visitor;
  roomIds: readonly string[];
  ledger: Ledger;
  random: () => number;
  /** The latest change that somebody could take back, by room. */
  undo: Map<string, { visitor: Visitor; change: Change }>;
}

/** How many are in the rooms from the beginning. */
export const initialPeople = 12;

/** Something that a visitor does. */
export interface Operation {
  /** How often it is done, among all others. */
  weight: number;
  /** May reject with what the client rejects with: being refused is a part of it. */
  run(world: World): Promise<unknown>;
}

/** Somebody; more often one of those who have been in the rooms from the beginning. */
export function someone({ random, visitors }: World): Visitor {
  return pick(random, random() < 0.7 ? visitors.slice(0, initialPeople) : visitors);
}

export function pick<T>(random: () => number, items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("There is nothing to pick from.");
  return item;
}

/** Makes a change, and remembers its keys where its outcome is not known. */
export async function write<T>(
  { ledger }: World,
  roomId: string,
  keys: readonly string[],
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const isAnswered = error instanceof ShareError && error.code !== "offline";
    if (!isAnswered || error.code === "unknown_outcome") {
      for (const key of keys) ledger.uncertain.add(`${roomId} ${key}`);
    }
    throw error;
  }
}

/** The keys of a room that a change touches, as its activity names them. */
export function keysOf({ people, groups, general, settings, requests }: Change): string[] {
  return [
    ...Object.keys({ ...people, ...requests }).map((id) => `person:${id}`),
    ...Object.keys(groups ?? {}).map((id) => `group:${id}`),
    // General access decides whether the organisation's group is a row.
    ...(general ? ["general", "group:everyone"] : []),
    ...(settings ? ["settings"] : []),
  ];
}
