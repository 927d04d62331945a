import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DemoAppOptions } from "../../server/demo-app.ts";
import { builtPages } from "../../server/launch/built-pages.ts";
import { launchDemo } from "../../server/launch/launch-demo.ts";
import { createStopSteps } from "../../server/launch/stop-steps.ts";
import type { DemoLogEntry } from "../../server/log/demo-log.ts";
import { memoryServices } from "./memory-services.ts";

export interface ServedDemo {
  url: string;
  /** What was written down, in order. */
  entries: DemoLogEntry[];
  /** Sends bytes as they are and answers what came back until the connection was closed. */
  raw(bytes: string): Promise<string>;
  stop(): Promise<void>;
}

/** The demo over memory behind a real server, with a page and an asset. */
export async function startServedDemo(
  overrides: Partial<DemoAppOptions> = {},
): Promise<ServedDemo> {
  const { onStop, stop } = createStopSteps((error) => {
    throw error;
  });
  const folder = await mkdtemp(join(tmpdir(), "guestlist-pages-"));
  onStop(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "index.html"), "<!doctype html><title>A page</title>");
  await writeFile(join(folder, "assets/app.js"), "export {};");
  await writeFile(join(folder, "icon.svg"), "<svg/>");

  const entries: DemoLogEntry[] = [];
  const { services } = await memoryServices({
    log: (entry) => entries.push(entry),
    publicOrigin: "https://guestlist.example.com",
    // Browsers connect to Liveblocks' cloud.
    liveblocksUrl: null,
    ...overrides,
  });
  const port = await launchDemo({
    host: "127.0.0.1",
    port: 0,
    openServices: async () => services,
    pages: builtPages(folder),
    onStop,
  });
  return {
    url: `http://127.0.0.1:${port}`,
    entries,
    async raw(bytes) {
      const socket = connect(port, "127.0.0.1");
      let said = "";
      socket.on("data", (chunk) => {
        said += chunk.toString();
      });
      socket.write(bytes);
      await once(socket, "close");
      return said;
    },
    stop,
  };
}
