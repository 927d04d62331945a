import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { connect } from "node:net";
import { dirname, join } from "node:path";
import { type Program, untilReady } from "./program.ts";

export interface LocalLiveblocks extends Program {
  url: string;
}

const host = "127.0.0.1";

/**
 * Starts Liveblocks' local server as a process of its own.
 * @param folder where it keeps its rooms, and its log.
 * @throws {Error} when the port is taken, or it does not start.
 */
export async function startLocalLiveblocks(options: {
  port: number;
  folder: string;
}): Promise<LocalLiveblocks> {
  const { port, folder } = options;
  if (await accepts(port)) {
    throw new Error(
      `Port ${port}, for the local Liveblocks server, is taken. Set LIVEBLOCKS_DEV_PORT to a free one.`,
    );
  }
  await mkdir(folder, { recursive: true });
  const logFile = join(folder, "liveblocks.log");
  const log = createWriteStream(logFile);
  const server = spawn(
    programOf("bun", "bin/bun.exe"),
    [
      programOf("liveblocks", "dist/index.js"),
      ...["dev", "--port", String(port), "--host", host, "--persist", "--no-check"],
    ],
    // In its own process group, so that Ctrl+C reaches it only after the app has let go of it.
    { cwd: folder, stdio: ["ignore", "pipe", "pipe"], detached: true },
  );
  server.stdout.pipe(log, { end: false });
  server.stderr.pipe(log, { end: false });
  server.once("close", () => log.end());
  const program = await untilReady(server, {
    failureText: `The local Liveblocks server did not start; see ${logFile}`,
    isReady: () => accepts(port),
    startTimeout: 15_000,
    stopTimeout: 3_000,
  });
  return { ...program, url: `http://${host}:${port}` };
}

/** The package's own program: a script of `node_modules/.bin` would be one process more to end. */
function programOf(name: string, path: string): string {
  return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), path);
}

/** Whether a server takes connections on a port of this machine. */
function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const settle = (isOpen: boolean) => {
      socket.destroy();
      resolve(isOpen);
    };
    socket.once("connect", () => settle(true));
    socket.once("error", () => settle(false));
  });
}
