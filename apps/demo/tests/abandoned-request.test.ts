import { describe, expect, it, onTestFinished, vi } from "vitest";
import { claimPort } from "../server/http/http-server.ts";
import { requestListener } from "../server/http/request-listener.ts";
import { startDemo } from "./support/demo.ts";
import { memoryPeople } from "./support/memory-people.ts";

describe("given a browser that goes away while it searches", () => {
  it("should tell the directory, so that it can stop", async () => {
    const { directory } = memoryPeople();
    let given: AbortSignal | undefined;
    const { app } = await startDemo({
      directory: {
        ...directory,
        search: async (query) => {
          given = query.signal;
          await new Promise((resolve) => query.signal?.addEventListener("abort", resolve));
          return { users: [], groups: [] };
        },
      },
    });
    const http = await claimPort("127.0.0.1", 0);
    onTestFinished(http.stop);
    http.answerWith(requestListener(app.fetch, { log: () => {}, hsts: false }));
    const address = http.server.address();
    const origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;

    const signedIn = await fetch(`${origin}/api/session`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Origin: origin },
      body: JSON.stringify({ userId: "olivier" }),
    });
    const browser = new AbortController();
    const answer = fetch(`${origin}/api/share/rooms/launch-plan/candidates?q=noor`, {
      headers: { Cookie: signedIn.headers.getSetCookie()[0]?.split(";")[0] ?? "" },
      signal: browser.signal,
    });
    await vi.waitFor(() => expect(given?.aborted).toBe(false));
    browser.abort();
    await expect(answer).rejects.toThrow("aborted");
    await vi.waitFor(() => expect(given?.aborted).toBe(true));
  });
});
