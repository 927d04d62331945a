import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { shareHandler } from "./recipes/express-handler.ts";
import { GET } from "./recipes/next-route.ts";
import { app } from "./recipes/server.ts";
import worker from "./recipes/worker.ts";

const address = "http://localhost/api/share/rooms/launch-plan/access";
const request = () => new Request(address, { headers: { "Sec-Fetch-Site": "same-origin" } });
const context = { waitUntil() {}, passThroughOnException() {}, props: {} };

/** A server of Node that cuts the path off at which the handler is mounted, as Express does. */
async function mounted(): Promise<Response> {
  const server = createServer((incoming, outgoing) => {
    incoming.url = incoming.url?.replace("/api/share", "") ?? "/";
    void shareHandler(incoming, outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return fetch(address.replace("localhost", `127.0.0.1:${port}`));
}

describe("given the route as the recipes mount it", () => {
  it.each([
    ["Hono", async () => app.request(request())],
    ["Next.js", async () => GET(request())],
    ["Workers", async () => worker.fetch(request(), {}, context)],
    ["Express", mounted],
  ])("should answer on %s", async (_, answer) => {
    const response = await answer();
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      room: { name: "Launch plan" },
      me: { role: "owner" },
    });
  });
});
