import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Hono } from "hono";
import { webFiles } from "../../server/http/built-pages.ts";
import { claimPort } from "../../server/http/http-server.ts";
import { requestListener } from "../../server/http/request-listener.ts";
import type { DemoLogEntry } from "../../server/log/demo-log.ts";
import { startDemo } from "./demo.ts";

export interface RealServer {
  url: string;
  /** What was written down, in order. */
  entries: DemoLogEntry[];
  /** Begins to answer; before that the server says that it is starting. */
  open(): void;
  /** Sends bytes as they are and answers what came back until the connection was closed. */
  raw(bytes: string): Promise<string>;
  stop(): Promise<void>;
}

/** The demo over memory behind a real server, with a page and an asset. */
export async function startRealServer({ hsts }: { hsts: boolean }): Promise<RealServer> {
  const folder = await mkdtemp(join(tmpdir(), "guestlist-pages-"));
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "index.html"), "<!doctype html><title>A page</title>");
  await writeFile(join(folder, "assets/app.js"), "export {};");
  await writeFile(join(folder, "icon.svg"), "<svg/>");

  const entries: DemoLogEntry[] = [];
  const log = (entry: DemoLogEntry) => void entries.push(entry);
  const publicOrigin = "https://guestlist.example.com";
  const { app } = await startDemo({ log, publicOrigin });
  const pages = await webFiles({ folder, liveblocksUrl: null, log });
  const { server, answerWith, stop } = await claimPort("127.0.0.1", 0);
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("No port was opened.");
  const { port } = address;
  const { fetch } = new Hono().route("/", app).route("/", pages);
  return {
    url: `http://127.0.0.1:${port}`,
    entries,
    open: () => answerWith(requestListener(fetch, { log, hsts })),
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
    async stop() {
      await stop();
      await rm(folder, { recursive: true });
    },
  };
}
