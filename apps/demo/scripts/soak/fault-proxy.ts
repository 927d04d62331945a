import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { listeningPort } from "../../server/http/listening-port.ts";

/** What a server in between may make of a request. */
const faults = ["lost", "answer lost", "cut off", "slow", "no JSON", "500", "503", "429"] as const;
type Fault = (typeof faults)[number];

export interface FaultProxy {
  url: string;
  /** How often each fault happened. */
  counts: ReadonlyMap<Fault, number>;
  /** @param rate the part of requests that fail from now on, from 0 to 1. */
  setFaultRate(rate: number): void;
  stop(): void;
}

/** What no answer and no line of ours may repeat. */
export const upstreamText = "upstream-text sk_prod_hunter2";

/** Stands before a Liveblocks server and, once told to, fails now and then, in every way a network can. */
export async function startFaultProxy(options: {
  target: string;
  random: () => number;
}): Promise<FaultProxy> {
  const { target, random } = options;
  const counts = new Map<Fault, number>();
  let rate = 0;

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${listeningPort(server)}`,
    counts,
    setFaultRate: (next) => {
      rate = next;
    },
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // The local server has no such thing, and its client complains of that each time.
    if (request.url?.endsWith("/broadcast_event")) return void response.writeHead(204).end();
    const fault = random() < rate ? faults[Math.floor(random() * faults.length)] : undefined;
    if (fault) counts.set(fault, (counts.get(fault) ?? 0) + 1);
    if (fault === "lost") return void response.destroy();
    if (fault === "500" || fault === "503" || fault === "429") {
      const body = JSON.stringify({ error: "FAULT", message: upstreamText });
      return void response.writeHead(Number(fault), { "X-Upstream": upstreamText }).end(body);
    }
    if (fault === "slow") await wait(500 + random() * 5_000);
    // Whoever asked has given up.
    if (response.destroyed) return;
    const { status, body } = await forward(request);
    if (fault === "answer lost") return void response.destroy();
    if (fault === "no JSON") return void response.writeHead(200).end(`<html>${upstreamText}`);
    response.writeHead(status, { "Content-Type": "application/json" });
    if (fault !== "cut off") return void response.end(body);
    response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy());
  }

  async function forward(request: IncomingMessage): Promise<{ status: number; body: Buffer }> {
    const { method = "GET", url = "/" } = request;
    const { authorization = "", "content-type": type = "" } = request.headers;
    const sent = await buffer(request);
    const answered = await fetch(`${target}${url}`, {
      method,
      headers: { Authorization: authorization, ...(type && { "Content-Type": type }) },
      ...(sent.length > 0 && { body: new Uint8Array(sent) }),
    });
    return { status: answered.status, body: Buffer.from(await answered.arrayBuffer()) };
  }
}
