import { beforeEach, describe, expect, it } from "vitest";
import type { Locks } from "../locks/index.ts";
import { fresh, hostileIds } from "./store-samples.ts";

/** One at a time per room, within an instance and among several. */
export function itLocksRooms(locks: () => Locks, another: () => Locks): void {
  let roomId = "";
  beforeEach(() => {
    roomId = fresh("room");
  });

  describe("when work is done under a room's lock", () => {
    it("should answer what the work answers", async () => {
      expect(await locks().hold(roomId, async () => 42)).toBe(42);
      expect(await locks().hold(roomId, async () => undefined)).toBeUndefined();
    });

    it("should do one at a time, in the order they came", async () => {
      const { log, works } = overlapping(10);
      await Promise.all(works.map((work) => locks().hold(roomId, work)));
      expect(log).toEqual(inTurn(10));
    });

    it("should let other rooms go on", async () => {
      const other = gate();
      await Promise.all([
        locks().hold(roomId, () => other.opened),
        locks().hold(fresh("room"), async () => other.open()),
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
        locks().hold(roomId, failing),
        locks().hold(roomId, async () => "next"),
      ]);
      expect(failed).toEqual({ status: "rejected", reason: failure });
      expect(next).toEqual({ status: "fulfilled", value: "next" });
      expect(await locks().hold(roomId, async () => "later")).toBe("later");
    });

    it("should hold for rooms of any name, each for itself", async () => {
      const ids = hostileIds.map((id) => id.slice(0, 128));
      const arrived = gate();
      let holding = 0;
      await Promise.all(
        ids.map((id) =>
          locks().hold(id, () => {
            holding += 1;
            // As many as every adapter can hold at once.
            if (holding === 3) arrived.open();
            return arrived.opened;
          }),
        ),
      );
      for (const id of ids) {
        const { log, works } = overlapping(2);
        await Promise.all(works.map((work) => locks().hold(id, work)));
        expect(log).toEqual(inTurn(2));
      }
    });
  });

  describe("when two instances share the storage", () => {
    it("should do one at a time among them", async () => {
      const second = another();
      const { log, works } = overlapping(20);
      await Promise.all(
        works.map((work, index) => (index % 2 === 0 ? locks() : second).hold(roomId, work)),
      );
      const begun = log.filter((line) => line.startsWith("begin"));
      expect(log).toEqual(begun.flatMap((line) => [line, line.replace("begin", "end")]));
      expect(new Set(begun).size).toBe(20);
    });

    it("should hold the second back until the first is done, and not in other rooms", async () => {
      const second = another();
      const log: string[] = [];
      const [begun, done] = [gate(), gate()];
      const first = locks().hold(roomId, async () => {
        begun.open();
        await done.opened;
        log.push("first");
      });
      await begun.opened;
      const waiting = second.hold(roomId, async () => log.push("second"));
      // Time enough for the second to begin if nothing held it back.
      for (let turn = 0; turn < 5; turn += 1) {
        await second.hold(fresh("room"), async () => log.push("elsewhere"));
      }
      done.open();
      await Promise.all([first, waiting]);
      expect(log).toEqual([...Array.from({ length: 5 }, () => "elsewhere"), "first", "second"]);
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
