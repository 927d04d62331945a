import type { RequestListener, Server } from "node:http";
import type { ExecutionContext } from "hono";
import { createDemoApp, type DemoAppOptions } from "../demo-app.ts";
import { backgroundWork } from "../http/background-work.ts";
import { claimPort } from "../http/http-server.ts";
import type { DemoLog } from "../log/demo-log.ts";
import { finishWork } from "./finish-work.ts";
import type { OnStop } from "./stop-steps.ts";

export type DemoApp = ReturnType<typeof createDemoApp>;

/** Puts the pages in front of the API: Vite's in development, the built ones otherwise. */
export type Pages = (app: DemoApp, context: PagesContext) => Promise<RequestListener>;

interface PagesContext {
  server: Server;
  liveblocksUrl: string | null;
  /** Whether browsers are told to come over TLS only. */
  hsts: boolean;
  log: DemoLog;
  /** To be given to the app with each request. */
  background: ExecutionContext;
  onStop: OnStop;
}

export interface Launch {
  host: string;
  /** 0 for any that is free. */
  port: number;
  /** Opens what the app stands on, once the port is claimed. */
  openServices(onStop: OnStop): Promise<DemoAppOptions>;
  pages: Pages;
  onStop: OnStop;
}

/**
 * Starts the demo in this process; the only way there is, for every command and every test.
 * @returns the port that it listens on.
 * @throws {Error} when the port is taken, or something it stands on cannot be opened.
 */
export async function launchDemo(launch: Launch): Promise<number> {
  const { host, port, openServices, pages, onStop } = launch;
  const http = await claimPort(host, port);
  onStop(http.stop);
  const services = await openServices(onStop);
  const { liveblocksUrl, log, session } = services;
  const background = backgroundWork();
  const { server } = http;
  const context = { server, liveblocksUrl, hsts: session.secure, log, onStop };
  http.answerWith(
    await pages(createDemoApp(services), { ...context, background: background.context }),
  );
  // First of all, while there is everything that requests need.
  onStop(() => finishWork([http.drain, background.settled]));
  return http.port;
}
