import { once } from "node:events";
import { createServer } from "node:http";
import { listeningPort } from "../../server/http/listening-port.ts";

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
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { port: listeningPort(server), stop };
}
