import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** What the process uses after a collection, in bytes. */
export interface Use {
  rss: number;
  heapUsed: number;
  external: number;
  /** For how long it could do nothing since it was last asked, in milliseconds. */
  heldUp: number;
}

export interface DemoProcess {
  url: string;
  /** Whether it runs. */
  isAlive(): boolean;
  use(): Promise<Use>;
  /** Ends it as an operator would, and answers its exit code. */
  stop(): Promise<number | null>;
}

const main = fileURLToPath(new URL("../../server/main.ts", import.meta.url));
const reportUse = new URL("report-use.ts", import.meta.url).href;
const longestStart = 60_000;

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
  const killWithUs = () => demo.kill("SIGKILL");
  process.once("exit", killWithUs);
  const { stdout, stderr } = demo;
  if (!stdout || !stderr) throw new Error("The demo cannot be listened to.");
  for (const input of [stdout, stderr]) createInterface({ input }).on("line", onLine);

  const isAlive = () => demo.exitCode === null && demo.signalCode === null;
  const url = `http://localhost:${port}`;
  const deadline = Date.now() + longestStart;
  for (;;) {
    const answer = await fetch(`${url}/api/health`).catch(() => null);
    if (answer?.ok) break;
    if (!isAlive() || Date.now() > deadline) throw new Error("The demo did not start.");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    url,
    isAlive,
    use: () => ask(demo),
    async stop() {
      if (isAlive()) {
        const ended = once(demo, "exit");
        demo.kill("SIGTERM");
        const patience = setTimeout(killWithUs, 15_000);
        await ended;
        clearTimeout(patience);
      }
      process.off("exit", killWithUs);
      return demo.exitCode;
    },
  };
}

async function ask(demo: ChildProcess): Promise<Use> {
  const answered = once(demo, "message");
  demo.send("use");
  const [use] = await answered;
  return use;
}
