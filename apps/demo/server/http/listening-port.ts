import type { Server } from "node:net";

/** @throws {Error} when the server does not listen on a port. */
export function listeningPort(server: Server): number {
  const address = server.address();
  if (typeof address === "object" && address !== null) return address.port;
  throw new Error("The server does not listen on a port.");
}
