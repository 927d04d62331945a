import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { connect } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

export interface LocalLiveblocks {
  url: string;
  stop(): Promise<void>;
}

const host = "127.0.0.1";
const longestStart = 15_000;

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
  if (await answers(port)) throw portTaken(port);
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
  const killWithUs = () => server.kill("SIGKILL");
  process.once("exit", killWithUs);
  const stop = async () => {
    await end(server);
    process.off("exit", killWithUs);
    log.end();
  };

  const failure = new Promise<Error>((resolve) => server.once("error", resolve));
  const deadline = Date.now() + longestStart;
  while (!(await answers(port))) {
    const failed = await Promise.race([failure, wait(25)]);
    if (failed) throw failed;
    if (hasEnded(server) || Date.now() > deadline) {
      await stop();
      throw new Error(`The local Liveblocks server did not start; see ${logFile}`);
    }
  }
  return { url: `http://${host}:${port}`, stop };
}

/** The package's own program: a script of `node_modules/.bin` would be one process more to end. */
function programOf(name: string, path: string): string {
  return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), path);
}

function portTaken(port: number): Error {
  return new Error(
    `Port ${port}, for the local Liveblocks server, is taken. Set LIVEBLOCKS_DEV_PORT to a free one.`,
  );
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const settle = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket.once("connect", () => settle(true));
    socket.once("error", () => settle(false));
  });
}

function hasEnded(server: ChildProcess): boolean {
  return server.exitCode !== null || server.signalCode !== null;
}

async function end(server: ChildProcess): Promise<void> {
  if (hasEnded(server) || server.pid === undefined) return;
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  server.kill("SIGTERM");
  const patience = setTimeout(() => server.kill("SIGKILL"), 3_000);
  await ended;
  clearTimeout(patience);
}
