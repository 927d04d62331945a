import { fork } from "node:child_process";
import { once } from "node:events";
import { Agent, get, type IncomingMessage } from "node:http";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { claimPort, type HttpServer } from "../server/http/http-server.ts";
import { finishWork } from "../server/launch/finish-work.ts";
import type { Said } from "./support/slow-demo.ts";

const ended: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ended.splice(0)) await end();
});

describe("given a server process that is told to end while it works", () => {
  it("should answer first, do what it began, then close what it used, and take nobody new", async () => {
    const program = fork(join(import.meta.dirname, "support/slow-demo.ts"), {
      execArgv: ["--conditions=@guestlist/source"],
    });
    ended.push(() => program.kill("SIGKILL"));
    const exited = Promise.all([once(program, "exit"), once(program, "disconnect")]);
    const said: string[] = [];
    program.on("message", (text) => said.push(String(text)));
    const hears = async (text: RegExp) => {
      while (!text.test(said.at(-1) ?? "")) await once(program, "message");
    };
    await hears(/^http/);
    const url = said[0] ?? "";
    const answer = fetch(url);
    await hears(/asked/);

    program.kill("SIGTERM");
    await hears(/draining/);
    await expect(fetch(url)).rejects.toThrow("fetch failed");
    program.send("release");
    const answered = await answer;
    expect(answered.headers.get("Connection")).toBe("close");
    expect(await answered.text()).toBe("answered");
    expect(await exited).toEqual([[0, null], []]);
    const order: Said[] = ["asked", "draining", "mail sent", "database closed"];
    expect(said.slice(1)).toEqual(order);
  });
});

describe("given a server that is drained", () => {
  const start = async (answerWith: Parameters<HttpServer["answerWith"]>[0]) => {
    const http = await claimPort("127.0.0.1", 0);
    ended.push(http.stop);
    http.answerWith(answerWith);
    const address = http.server.address();
    return { http, port: typeof address === "object" && address ? address.port : 0 };
  };

  it("should not wait for connections that are only kept alive", async () => {
    const { http, port } = await start((_, response) => response.end("answered"));
    const agent = new Agent({ keepAlive: true });
    ended.push(() => agent.destroy());
    const answer: IncomingMessage = await new Promise((resolve) => {
      get({ port, host: "127.0.0.1", agent }, resolve);
    });
    const closed = once(answer.socket, "close");
    answer.resume();
    await once(answer, "end");
    await http.drain();
    await closed;
  });

  it("should not wait for ever for a request that is never answered", async () => {
    const { http, port } = await start(() => {});
    const asked = once(http.server, "request");
    const answer = fetch(`http://127.0.0.1:${port}`).catch((error: unknown) => error);
    await asked;
    await finishWork([http.drain], 20);
    await http.stop();
    expect(await answer).toBeInstanceOf(TypeError);
  });
});
