import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { type Program, untilReady } from "../../server/launch/program.ts";

/** What the process uses after a collection, in bytes. */
export interface Use {
  rss: number;
  heapUsed: number;
  external: number;
  /** For how long it could do nothing since it was last asked, in milliseconds. */
  eventLoopDelay: number;
}

export interface DemoProcess extends Program {
  url: string;
  use(): Promise<Use>;
}

const main = fileURLToPath(new URL("../../server/main.ts", import.meta.url));
const reportUse = new URL("report-use.ts", import.meta.url).href;

/**
 * Starts the built demo as a process of its own.
 * @param onLine gets every line that it writes.
 * @throws {Error} when it does not start.
 */
export async function startDemoProcess(options: {
  port: number;
  folder: string;
  liveblocksUrl: string;
  onLine: (line: string) => void;
}): Promise<DemoProcess> {
  const { port, folder, liveblocksUrl, onLine } = options;
  const demo = spawn(
    process.execPath,
    ["--conditions=@guestlist/source", "--expose-gc", "--import", reportUse, main],
    {
      env: {
        PATH: process.env.PATH,
        PORT: String(port),
        DEMO_DATA: folder,
        LIVEBLOCKS_SECRET_KEY: "sk_localdev",
        LIVEBLOCKS_BASE_URL: liveblocksUrl,
      },
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    },
  );
  const { stdout, stderr } = demo;
  if (!stdout || !stderr) throw new Error("The demo cannot be listened to.");
  for (const input of [stdout, stderr]) createInterface({ input }).on("line", onLine);

  const url = `http://localhost:${port}`;
  const program = await untilReady(demo, {
    failureText: "The demo did not start.",
    isReady: () =>
      fetch(`${url}/api/health`).then(
        ({ ok }) => ok,
        () => false,
      ),
    startTimeout: 60_000,
    stopTimeout: 15_000,
  });
  return { ...program, url, use: () => ask(demo) };
}

async function ask(demo: ChildProcess): Promise<Use> {
  const answered = once(demo, "message");
  demo.send("use");
  const [use] = await answered;
  return use;
}
