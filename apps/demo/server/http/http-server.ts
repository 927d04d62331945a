import { createServer, type RequestListener, type Server, type ServerResponse } from "node:http";
import { listeningPort } from "./listening-port.ts";
import { constantHeaders } from "./security-headers.ts";

export interface HttpServer {
  port: number;
  /** For those who answer upgrades, such as Vite. */
  server: Server;
  /** Answers requests from now on; until then they get 503. */
  answerWith(listener: RequestListener): void;
  /** Takes no more connections, and waits until every request that has come is answered. */
  drain(): Promise<void>;
  /** Ends at once, with whatever is still open. */
  stop(): Promise<void>;
}

/** Whoever sends a request slower than this is not waited for, in milliseconds. */
const timeouts = { requestTimeout: 20_000, connectionsCheckingInterval: 5_000 };

/**
 * Claims the port at once, so that a second start on it fails before it opens any data.
 * @throws {Error} when the port is taken.
 */
export async function claimPort(host: string, port: number): Promise<HttpServer> {
  let listener: RequestListener = (_request, response) => {
    response.writeHead(503, { ...constantHeaders, "Retry-After": "1" }).end("Starting");
  };
  const inFlight = new Set<ServerResponse>();
  let onDrained: (() => void) | null = null;
  const server = createServer(timeouts, (request, response) => {
    inFlight.add(response);
    response.once("close", () => {
      inFlight.delete(response);
      if (inFlight.size === 0) onDrained?.();
    });
    if (onDrained) response.shouldKeepAlive = false;
    listener(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => {
      const isTaken = "code" in error && error.code === "EADDRINUSE";
      reject(isTaken ? new Error(`Port ${port} is taken. Set PORT to a free one.`) : error);
    });
    server.listen(port, host, resolve);
  });
  return {
    port: listeningPort(server),
    server,
    answerWith: (next) => {
      listener = next;
    },
    drain: () =>
      new Promise((resolve) => {
        onDrained = resolve;
        // This also ends connections that are only kept alive.
        server.close();
        // What comes over a kept connection after its answer would be counted again and again.
        for (const response of inFlight) response.shouldKeepAlive = false;
        if (inFlight.size === 0) resolve();
      }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
