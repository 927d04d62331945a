import { describe, expect, it, vi } from "vitest";
import { shareFixture } from "../support/share-fixture.ts";

/** A search whose asker goes away, at a moment of one's choice. */
function search(share: ReturnType<typeof shareFixture>["share"]) {
  const controller = new AbortController();
  const request = new Request("http://share.local/rooms/launch-plan/candidates?q=noor", {
    headers: { Authorization: "olivier" },
    signal: controller.signal,
  });
  return { abandon: () => controller.abort(), answer: share.request(request) };
}

describe("given a search that nobody waits for any more", () => {
  it("should not reach the directory when it was abandoned before", async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { share, counted } = shareFixture({
      rooms: (rooms) => ({ ...rooms, get: (id) => released.then(() => rooms.get(id)) }),
    });
    const { abandon, answer } = search(share);
    abandon();
    release();
    expect((await answer).status).toBe(200);
    expect(counted()).not.toHaveProperty("directory.search");
  });

  it("should tell the directory when it is under way", async () => {
    let given: AbortSignal | undefined;
    const { share } = shareFixture({
      directory: (directory) => ({
        ...directory,
        search: async (query) => {
          given = query.signal;
          await new Promise((resolve) => query.signal?.addEventListener("abort", resolve));
          return { users: [], groups: [] };
        },
      }),
    });
    const { abandon, answer } = search(share);
    await vi.waitFor(() => expect(given?.aborted).toBe(false));
    abandon();
    expect(given?.aborted).toBe(true);
    expect((await answer).status).toBe(200);
  });
});
