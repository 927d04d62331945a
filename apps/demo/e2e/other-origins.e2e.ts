import { expect, readRoom, test } from "./support/demo.ts";
import { startOtherOrigin } from "./support/other-origin.ts";

test.describe("given a page of another origin that an owner looks at", () => {
  // Cookies of a host go to all its ports: a page at “localhost” could ride on a session.
  for (const host of ["localhost", "127.0.0.1"]) {
    test(`should not let one at ${host} frame a document, nor change anything`, async ({
      browser,
      baseURL,
      documentId,
    }) => {
      const before = await readRoom(documentId);
      const context = await browser.newContext({ ...(baseURL && { baseURL }) });
      await context.request.post("/api/session", { data: { userId: "olivier" } });
      const page = await context.newPage();
      const said: string[] = [];
      const statuses: number[] = [];
      page.on("console", (message) => said.push(message.text()));
      page.on("response", (answer) => {
        if (answer.request().method() === "POST") statuses.push(answer.status());
      });

      const { port, stop } = await startOtherOrigin(
        `<title>Other</title><iframe name="framed" src="${baseURL}/documents/${documentId}"></iframe>`,
      );
      await page.goto(`http://${host}:${port}/`);
      await expect.poll(() => said.join("\n")).toContain("frame-ancestors 'none'");
      expect(page.frame("framed")?.url()).toBe("chrome-error://chromewebdata/");

      const targets = ["session", "documents", `share/rooms/${documentId}/invitations`];
      await page.evaluate(
        async (urls) => {
          const body = JSON.stringify({ userId: "zoe" });
          // Without leave from the server a page can send no more than this.
          for (const url of urls) {
            await fetch(url, { method: "POST", mode: "no-cors", credentials: "include", body });
          }
        },
        targets.map((path) => `${baseURL}/api/${path}`),
      );
      expect(statuses).toEqual([403, 403, 403]);
      expect(await readRoom(documentId)).toEqual(before);
      const session = await (await context.request.get("/api/session")).json();
      expect(session.person.id).toBe("olivier");
      await context.close();
      stop();
    });
  }
});
