import { describe, expect, it } from "vitest";
import { shareFixture } from "../../tests/support/share-fixture.ts";

describe("given many reads at once", () => {
  /** Rooms whose reads wait until they are let go. */
  function slowly() {
    const waiting: (() => void)[] = [];
    const fixture = shareFixture({
      rooms: (rooms) => ({
        ...rooms,
        get: async (roomId) => {
          const room = await rooms.get(roomId);
          await new Promise<void>((resolve) => waiting.push(resolve));
          return room;
        },
      }),
    });
    const started = (count: number) =>
      expect
        .poll(() => fixture.calls.filter(({ name }) => name === "rooms.get").length)
        .toBe(count);
    return { ...fixture, started, letGo: () => waiting.shift()?.() };
  }

  it("should make at most two calls for a hundred of them", async () => {
    const { read, started, letGo, counted } = slowly();
    const reads = Array.from({ length: 100 }, () => read("olivier"));
    await started(1);
    letGo();
    await started(2);
    letGo();
    const answers = await Promise.all(reads);
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    expect(counted()["rooms.get"]).toBe(2);
  });

  it("should not answer from a read that began before the request came", async () => {
    const { read, started, letGo, rooms } = slowly();
    const first = read("marc");
    await started(1);
    rooms.put({ id: "launch-plan" });
    const second = read("marc");
    letGo();
    await started(2);
    letGo();
    expect((await first).status).toBe(200);
    expect((await second).status).toBe(404);
  });

  it("should go on after a read that failed", async () => {
    let failing = true;
    const { read } = shareFixture({
      rooms: (rooms) => ({
        ...rooms,
        get: async (roomId) => {
          if (failing) throw new Error("secret of the platform");
          return rooms.get(roomId);
        },
      }),
    });
    const quiet = console.error;
    console.error = () => {};
    const failed = await read("olivier");
    console.error = quiet;
    failing = false;
    expect(failed).toMatchObject({ status: 500, body: { code: "internal" } });
    expect((await read("olivier")).status).toBe(200);
  });
});
