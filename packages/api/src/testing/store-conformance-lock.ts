import { beforeEach, describe, expect, it } from "vitest";
import type { Store } from "../store/store.ts";
import { aRequest, fresh, hostileIds } from "./store-samples.ts";

/** One at a time per room, within an instance and among several. */
export function itLocksRooms(store: () => Store, another: () => Store | undefined): void {
  let roomId = "";
  beforeEach(() => {
    roomId = fresh("room");
  });

  describe("when work is done under a room's lock", () => {
    it("should answer what the work answers", async () => {
      expect(await store().lock(roomId, async () => 42)).toBe(42);
      expect(await store().lock(roomId, async () => undefined)).toBeUndefined();
    });

    it("should do one at a time, in the order they came", async () => {
      const { log, works } = overlapping(10);
      await Promise.all(works.map((work) => store().lock(roomId, work)));
      expect(log).toEqual(inTurn(10));
    });

    it("should let other rooms go on", async () => {
      const other = gate();
      await Promise.all([
        store().lock(roomId, () => other.opened),
        store().lock(fresh("room"), async () => other.open()),
      ]);
    });

    it.each([
      ["rejects", () => Promise.reject(failure)],
      [
        "throws at once",
        () => {
          throw failure;
        },
      ],
    ])("should reject as a work that %s, and go on", async (_, failing) => {
      const [failed, next] = await Promise.allSettled([
        store().lock(roomId, failing),
        store().lock(roomId, async () => "next"),
      ]);
      expect(failed).toEqual({ status: "rejected", reason: failure });
      expect(next).toEqual({ status: "fulfilled", value: "next" });
      expect(await store().lock(roomId, async () => "later")).toBe("later");
    });

    it("should hold for rooms of any name, each for itself", async () => {
      const ids = hostileIds.map((id) => id.slice(0, 128));
      const arrived = gate();
      let holding = 0;
      await Promise.all(
        ids.map((id) =>
          store().lock(id, () => {
            holding += 1;
            // As many as every adapter can hold at once.
            if (holding === 3) arrived.open();
            return arrived.opened;
          }),
        ),
      );
      for (const id of ids) {
        const { log, works } = overlapping(2);
        await Promise.all(works.map((work) => store().lock(id, work)));
        expect(log).toEqual(inTurn(2));
      }
    });

    it("should serve very many rooms at once whose works use the store", async () => {
      const rooms = Array.from({ length: 60 }, () => fresh("room"));
      const answers = await Promise.all(
        rooms.map((room) =>
          store().lock(room, async () => {
            await store().saveRequest(aRequest({ roomId: room, userId: "kim" }));
            await Promise.all([store().requests(room), store().invitations(room)]);
            return (await store().request(room, "kim"))?.roomId;
          }),
        ),
      );
      expect(answers).toEqual(rooms);
    });

    it("should lose nothing of what is read, changed and written back", async () => {
      const stores = [store(), another() ?? store()];
      const count = () => store().request(roomId, "counter");
      await store().saveRequest(aRequest({ roomId, userId: "counter", message: "0" }));
      await Promise.all(
        Array.from({ length: 40 }, (_, index) => {
          const mine = stores[index % 2] ?? store();
          return mine.lock(roomId, async () => {
            const read = Number((await mine.request(roomId, "counter"))?.message);
            const message = String(read + 1);
            await mine.saveRequest(aRequest({ roomId, userId: "counter", message }));
          });
        }),
      );
      expect((await count())?.message).toBe("40");
    });
  });

  describe("when two instances share the storage", () => {
    it("should do one at a time among them", async () => {
      const second = another() ?? store();
      const { log, works } = overlapping(20);
      await Promise.all(
        works.map((work, index) => (index % 2 === 0 ? store() : second).lock(roomId, work)),
      );
      const begun = log.filter((line) => line.startsWith("begin"));
      expect(log).toEqual(begun.flatMap((line) => [line, line.replace("begin", "end")]));
      expect(new Set(begun).size).toBe(20);
    });

    it("should hold the second back until the first is done, and not in other rooms", async () => {
      const second = another() ?? store();
      const log: string[] = [];
      const [begun, done] = [gate(), gate()];
      const first = store().lock(roomId, async () => {
        begun.open();
        await done.opened;
        log.push("first");
      });
      await begun.opened;
      const waiting = second.lock(roomId, async () => log.push("second"));
      // Time enough for the second to begin if nothing held it back.
      for (let turn = 0; turn < 5; turn += 1) {
        await second.lock(fresh("room"), async () => log.push("elsewhere"));
      }
      done.open();
      await Promise.all([first, waiting]);
      expect(log).toEqual([...Array.from({ length: 5 }, () => "elsewhere"), "first", "second"]);
    });

    it("should see what the other saved", async () => {
      const second = another() ?? store();
      const request = aRequest({ roomId });
      await store().saveRequest(request);
      expect(await second.request(roomId, request.userId)).toEqual(request);
    });
  });
}

const failure = new Error("This work fails.");

interface Gate {
  opened: Promise<void>;
  open(): void;
}

function gate(): Gate {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

/** Works that would overlap if they were let, and what each did when. */
function overlapping(count: number) {
  const log: string[] = [];
  const works = Array.from({ length: count }, (_, index) => async () => {
    log.push(`begin ${index}`);
    for (let turn = 0; turn < 5; turn += 1) await new Promise(setImmediate);
    log.push(`end ${index}`);
  });
  return { log, works };
}

function inTurn(count: number): string[] {
  return Array.from({ length: count }, (_, index) => [`begin ${index}`, `end ${index}`]).flat();
}
