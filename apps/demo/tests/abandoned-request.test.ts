import { describe, expect, it, onTestFinished, vi } from "vitest";
import { openBrowser } from "./support/browser.ts";
import { memoryPeople } from "./support/memory-people.ts";
import { startServedDemo } from "./support/served-demo.ts";

describe("given a browser that goes away while it searches", () => {
  it("should tell the directory, so that it can stop", async () => {
    const { directory } = memoryPeople();
    let given: AbortSignal | undefined;
    const demo = await startServedDemo({
      directory: {
        ...directory,
        search: async (query) => {
          given = query.signal;
          await new Promise((resolve) => query.signal?.addEventListener("abort", resolve));
          return { users: [], groups: [] };
        },
      },
    });
    onTestFinished(demo.stop);

    const olivier = openBrowser(demo.url, fetch);
    await olivier.signIn("olivier");
    const search = new AbortController();
    const answer = olivier.send("GET", "/share/rooms/launch-plan/candidates?q=noor", {
      signal: search.signal,
    });
    await vi.waitFor(() => expect(given?.aborted).toBe(false));
    search.abort();
    await expect(answer).rejects.toThrow("aborted");
    await vi.waitFor(() => expect(given?.aborted).toBe(true));
  });
});
