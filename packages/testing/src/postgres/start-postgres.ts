import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { chown, cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { postgresBinaries } from "./postgres-binaries.ts";

export interface TestServer {
  url: string;
  stop(): Promise<void>;
}

const run = promisify(execFile);

/** Postgres refuses to run as root; this one owns nothing. */
const nobody = { uid: 65_534, gid: 65_534 };

const longestStart = 20_000;

/** Whether `startPostgres` can give a server here. */
export const hasPostgres =
  process.env.TEST_DATABASE_URL !== undefined || postgresBinaries() !== null;

/**
 * A real Postgres server, to which several processes can connect: the one at `TEST_DATABASE_URL`, or
 * one of its own in a temporary folder, reached by a socket there and so without a port.
 *
 * @throws when there is none, or when it does not start
 */
export async function startPostgres(): Promise<TestServer> {
  const given = process.env.TEST_DATABASE_URL;
  if (given !== undefined) return { url: given, stop: async () => {} };
  const installed = postgresBinaries();
  if (installed === null) throw new Error("There is no Postgres for this machine.");

  const folder = await mkdtemp(join(tmpdir(), "guestlist-postgres-"));
  const user = process.getuid?.() === 0 ? nobody : null;
  const options = { cwd: folder, env: { PATH: process.env.PATH, LC_ALL: "C" }, ...user };
  try {
    if (user !== null) await chown(folder, user.uid, user.gid);
    const binaries = await runnable(installed, folder, options);
    const data = join(folder, "data");
    await run(
      join(binaries, "bin/initdb"),
      ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"],
      options,
    );
    const settings = [
      "listen_addresses=",
      `unix_socket_directories=${folder}`,
      ...["fsync=off", "full_page_writes=off", "shared_buffers=16MB", "max_connections=100"],
    ];
    const server = spawn(
      join(binaries, "bin/postgres"),
      ["-D", data, ...settings.flatMap((setting) => ["-c", setting])],
      { ...options, stdio: ["ignore", "ignore", "pipe"] },
    );
    const endWithUs = () => {
      server.kill("SIGQUIT");
      rmSync(folder, { recursive: true, force: true });
    };
    process.once("exit", endWithUs);
    const stop = async () => {
      await end(server);
      process.off("exit", endWithUs);
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    };
    try {
      await ready(server);
    } catch (error) {
      await stop();
      throw error;
    }
    return { url: `postgres://postgres@${encodeURIComponent(folder)}/postgres`, stop };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Where another user may not read the checkout, a copy. */
async function runnable(installed: string, folder: string, options: object): Promise<string> {
  try {
    await run(join(installed, "bin/postgres"), ["--version"], options);
    return installed;
  } catch {
    const copy = join(folder, "native");
    await cp(installed, copy, { recursive: true, verbatimSymlinks: true });
    return copy;
  }
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    const fail = (error?: Error) => {
      clearTimeout(patience);
      reject(error ?? new Error(`Postgres did not start: ${said}`));
    };
    const patience = setTimeout(fail, longestStart);
    server.once("error", fail);
    server.once("exit", () => fail());
    server.stderr?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      if (!said.includes("ready to accept connections")) return;
      // What it says afterwards is of no interest, but must be taken.
      said = "";
      clearTimeout(patience);
      resolve();
    });
  });
}

/** At once, whoever is connected. */
async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null || server.pid === undefined) return;
  const ended = once(server, "exit");
  server.kill("SIGINT");
  const patience = setTimeout(() => server.kill("SIGQUIT"), 3_000);
  await ended;
  clearTimeout(patience);
}
