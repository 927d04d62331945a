import { createServer, type RequestListener, type Server } from "node:http";
import { constantHeaders } from "./security-headers.ts";

export interface HttpServer {
  /** For those who answer upgrades, such as Vite. */
  server: Server;
  /** Answers requests from now on; until then they get 503. */
  answerWith(listener: RequestListener): void;
  stop(): Promise<void>;
}

/** Whoever sends a request slower than this is not waited for, in milliseconds. */
const slowest = { requestTimeout: 20_000, connectionsCheckingInterval: 5_000 };

/**
 * Claims the port at once, so that a second start on it fails before it opens any data.
 * @throws {Error} when the port is taken.
 */
export async function claimPort(host: string, port: number): Promise<HttpServer> {
  let listener: RequestListener = (_request, response) => {
    response.writeHead(503, { ...constantHeaders, "Retry-After": "1" }).end("Starting");
  };
  const server = createServer(slowest, (request, response) => listener(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => {
      const isTaken = "code" in error && error.code === "EADDRINUSE";
      reject(isTaken ? new Error(`Port ${port} is taken. Set PORT to a free one.`) : error);
    });
    server.listen(port, host, resolve);
  });
  return {
    server,
    answerWith: (next) => {
      listener = next;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
