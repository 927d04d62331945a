import { once } from "node:events";
import { createServer } from "node:http";

export interface OtherOrigin {
  port: number;
  stop(): void;
}

/** A server of somebody else on this machine, with one page at every path. */
export async function startOtherOrigin(html: string): Promise<OtherOrigin> {
  const server = createServer((_request, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end(html);
  }).listen(0);
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("No port was opened.");
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { port: address.port, stop };
}
