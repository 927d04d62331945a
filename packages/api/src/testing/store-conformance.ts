import { describe, expect, it } from "vitest";
import type { Activity } from "../activity/index.ts";
import type { Counters } from "../counters/index.ts";
import type { Invitations } from "../invitations/index.ts";
import type { Locks } from "../locks/index.ts";
import type { Requests } from "../requests/index.ts";
import type { Store } from "../store/index.ts";
import { itKeepsActivity } from "./activity-conformance.ts";
import { itKnowsCollaborators } from "./collaborators-conformance.ts";
import { itCounts } from "./counters-conformance.ts";
import { describePort, type PortUnderTest } from "./describe-port.ts";
import { itKeepsInvitations } from "./invitations-conformance.ts";
import { itLocksRooms } from "./locks-conformance.ts";
import { itKeepsRequests } from "./requests-conformance.ts";
import { aRequest, fresh } from "./store-samples.ts";

type Setup<Port> = () => Promise<PortUnderTest<Port>>;

/**
 * What every adapter for invitations must do, as tests. Call it in a test file of the adapter. It
 * works in rooms of its own, so the storage need not be empty; so do the others below.
 *
 * @example
 * describeInvitations("my invitations", async () => ({ port: myInvitations(await connect()) }));
 */
export function describeInvitations(name: string, setup: Setup<Invitations>): void {
  describePort(name, setup, itKeepsInvitations);
}

/** The same for requests. */
export function describeRequests(name: string, setup: Setup<Requests>): void {
  describePort(name, setup, itKeepsRequests);
}

/** The same for activity. */
export function describeActivity(name: string, setup: Setup<Activity>): void {
  describePort(name, setup, (activity) => {
    itKeepsActivity(activity);
    itKnowsCollaborators(activity);
  });
}

/** The same for locks. */
export function describeLocks(name: string, setup: Setup<Locks>): void {
  describePort(name, setup, itLocksRooms);
}

/** The same for counters. */
export function describeCounters(name: string, setup: Setup<Counters>): void {
  describePort(name, setup, itCounts);
}

/**
 * All of them, for a store that has all, and what they must do together.
 *
 * @example
 * describeStore("my store", async () => {
 *   const [port, another] = [myStore({ url }), myStore({ url })];
 *   return { port, another, close: () => Promise.all([port.close(), another.close()]) };
 * });
 */
export function describeStore(name: string, setup: Setup<Store>): void {
  describePort(name, setup, (store, another) => {
    itKeepsInvitations(() => store().invitations);
    itKeepsRequests(() => store().requests);
    itKeepsActivity(() => store().activity);
    itKnowsCollaborators(() => store().activity);
    itCounts(
      () => store().counters,
      () => another().counters,
    );
    itLocksRooms(
      () => store().locks,
      () => another().locks,
    );
    itWorksUnderLocks(store, another);
  });
}

function itWorksUnderLocks(store: () => Store, another: () => Store): void {
  describe("when what is kept is changed under locks", () => {
    it("should serve very many rooms at once", async () => {
      const { locks, requests, invitations } = store();
      const rooms = Array.from({ length: 60 }, () => fresh("room"));
      const answers = await Promise.all(
        rooms.map((room) =>
          locks.hold(room, async () => {
            await requests.save(aRequest({ roomId: room, userId: "kim" }));
            await Promise.all([requests.list(room), invitations.list(room)]);
            return (await requests.find(room, "kim"))?.roomId;
          }),
        ),
      );
      expect(answers).toEqual(rooms);
    });

    it("should lose nothing of what is read, changed and written back", async () => {
      const roomId = fresh("room");
      const counter = (message: string) => aRequest({ roomId, userId: "counter", message });
      const count = async ({ requests }: Store) =>
        Number((await requests.find(roomId, "counter"))?.message);
      await store().requests.save(counter("0"));
      await Promise.all(
        Array.from({ length: 40 }, (_, index) => {
          const mine = index % 2 === 0 ? store() : another();
          return mine.locks.hold(roomId, async () => {
            await mine.requests.save(counter(String((await count(mine)) + 1)));
          });
        }),
      );
      expect(await count(store())).toBe(40);
    });

    it("should see what another instance saved", async () => {
      const request = aRequest({ roomId: fresh("room") });
      await store().requests.save(request);
      expect(await another().requests.find(request.roomId, request.userId)).toEqual(request);
    });
  });
}
