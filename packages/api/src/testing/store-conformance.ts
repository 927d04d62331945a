import { afterAll, beforeAll, describe } from "vitest";
import type { Store } from "../store/store.ts";
import { itKeepsActivity } from "./store-conformance-activity.ts";
import { itKnowsCollaborators } from "./store-conformance-collaborators.ts";
import { itCounts } from "./store-conformance-counts.ts";
import { itKeepsInvitations } from "./store-conformance-invitations.ts";
import { itLocksRooms } from "./store-conformance-lock.ts";
import { itKeepsRequests } from "./store-conformance-requests.ts";

export interface StoreUnderTest {
  store: Store;
  /** Another one over the same storage, as another server has it. @default the same */
  another?: Store;
  /** Called when the last test has run. */
  close?: () => Promise<void>;
}

/**
 * What every store must do, as tests. Call it in a test file of the adapter. It works in rooms of
 * its own, so the storage need not be empty.
 *
 * @example
 * describeStore("my store", async () => {
 *   const [store, another] = [myStore({ url }), myStore({ url })];
 *   return { store, another, close: () => Promise.all([store.close(), another.close()]) };
 * });
 */
export function describeStore(name: string, setup: () => Promise<StoreUnderTest>): void {
  describe(`given ${name}`, () => {
    let underTest: StoreUnderTest | undefined;
    beforeAll(async () => {
      underTest = await setup();
    }, 60_000);
    afterAll(() => underTest?.close?.());

    const ready = (): StoreUnderTest => {
      if (underTest === undefined) throw new Error("The store was not set up.");
      return underTest;
    };
    const store = () => ready().store;
    itKeepsInvitations(store);
    itKeepsRequests(store);
    itKeepsActivity(store);
    itKnowsCollaborators(store);
    itCounts(store, () => ready().another);
    itLocksRooms(store, () => ready().another);
  });
}
