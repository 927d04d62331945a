import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

export interface ShareServer {
  url: string;
  stop(): Promise<void>;
}

const program = fileURLToPath(new URL("./share-server.ts", import.meta.url));

/**
 * Starts `share-server.ts` as another process.
 *
 * @throws when it ends before it listens
 */
export async function startShareServer(environment: {
  LIVEBLOCKS_BASE_URL: string;
  /** Without one there is no store. */
  DATABASE_URL?: string;
}): Promise<ShareServer> {
  const server = fork(program, {
    execArgv: ["--conditions=@guestlist/source"],
    env: { PATH: process.env.PATH, ...environment },
  });
  const ended = once(server, "exit");
  const port = await new Promise<unknown>((resolve, reject) => {
    server.once("message", resolve);
    server.once("exit", () => reject(new Error("The share server did not start.")));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.disconnect();
      await ended;
    },
  };
}
