import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Liveblocks } from "@liveblocks/node";

export interface LocalLiveblocks {
  url: string;
  /** A client of the server, with its key. */
  liveblocks: Liveblocks;
  stop(): Promise<void>;
}

const longestStart = 15_000;

/**
 * Starts Liveblocks' own local server for the tests of one file, on a free port and keeping
 * nothing.
 * @throws {Error} when it does not start.
 */
export async function startLocalLiveblocks(): Promise<LocalLiveblocks> {
  // The server leaves its own temporary folders behind: they go with this one.
  const folder = await mkdtemp(join(tmpdir(), "guestlist-liveblocks-"));
  const server = spawn(
    programOf("bun", "bin/bun.exe"),
    [
      programOf("liveblocks", "dist/index.js"),
      ...["dev", "--random-port", "--host", "127.0.0.1", "--no-persist", "--no-check"],
    ],
    {
      cwd: folder,
      env: { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder },
      stdio: ["ignore", "pipe", "ignore"],
    },
  );
  const killWithUs = () => server.kill("SIGKILL");
  process.once("exit", killWithUs);
  const stop = async () => {
    await end(server);
    process.off("exit", killWithUs);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const url = await addressFrom(server);
    return { url, stop, liveblocks: new Liveblocks({ secret: "sk_localdev", baseUrl: url }) };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The program itself: a script of `node_modules/.bin` would be one process more to end. */
function programOf(name: string, path: string): string {
  return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), path);
}

function addressFrom(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const fail = (error?: Error) => {
      clearTimeout(patience);
      reject(error ?? new Error(`The local Liveblocks server did not start: ${said}`));
    };
    const patience = setTimeout(fail, longestStart);
    server.once("error", fail);
    server.once("exit", () => fail());
    server.stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const address = /running at (http:\/\/[\w.:]+)/.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(patience);
      resolve(address);
    });
  });
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null || server.pid === undefined) return;
  const ended = once(server, "exit");
  server.kill("SIGTERM");
  const patience = setTimeout(() => server.kill("SIGKILL"), 3_000);
  await ended;
  clearTimeout(patience);
}
