import { once } from "node:events";
import { Agent, get, type IncomingMessage, type RequestListener } from "node:http";
import { describe, expect, it, onTestFinished } from "vitest";
import { claimPort } from "./http-server.ts";

async function start(answerWith?: RequestListener) {
  const http = await claimPort("127.0.0.1", 0);
  onTestFinished(http.stop);
  if (answerWith) http.answerWith(answerWith);
  return http;
}

describe("given a port that is claimed", () => {
  it("should say that the demo is starting, as safely as anything else", async () => {
    const { port } = await start();
    const answer = await fetch(`http://127.0.0.1:${port}`);
    expect(answer.status).toBe(503);
    expect(answer.headers.get("Content-Security-Policy")).toContain("frame-ancestors 'none'");
  });

  it("should name the setting when it is claimed again", async () => {
    const { port } = await start();
    await expect(claimPort("127.0.0.1", port)).rejects.toThrow(`Port ${port} is taken. Set PORT`);
  });
});

describe("given a server that is drained", () => {
  it("should not wait for connections that are only kept alive", async () => {
    const { port, drain } = await start((_, response) => response.end("answered"));
    const agent = new Agent({ keepAlive: true });
    onTestFinished(() => agent.destroy());
    const answer: IncomingMessage = await new Promise((resolve) => {
      get({ port, host: "127.0.0.1", agent }, resolve);
    });
    const closed = once(answer.socket, "close");
    answer.resume();
    await once(answer, "end");
    await drain();
    await closed;
  });
});
