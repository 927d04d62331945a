import { mkdtemp, rm } from "node:fs/promises";
import type { RequestListener, Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Rooms } from "@guestlist/api";
import { createLiveblocksRooms } from "@guestlist/api/liveblocks";
import { Liveblocks } from "@liveblocks/node";
import type { ExecutionContext } from "hono";
import { createDemoApp } from "../demo-app.ts";
import { liveblocksDocumentRooms } from "../documents/liveblocks-document-rooms.ts";
import { backgroundWork } from "../http/background-work.ts";
import { claimPort } from "../http/http-server.ts";
import type { DemoLog } from "../log/demo-log.ts";
import { logLine } from "../log/log-line.ts";
import { demoMail } from "../mail/demo-mail.ts";
import { seedDocuments } from "../seed/documents.ts";
import { sessionCookie } from "../session/session-cookie.ts";
import { sessionSecretIn } from "../session/session-secret.ts";
import { type LiveblocksEnvironment, readEnvironment } from "./environment.ts";
import { finishWork } from "./finish-work.ts";
import { startLocalLiveblocks } from "./local-liveblocks.ts";
import { openData } from "./open-data.ts";
import { addressOf } from "./public-url.ts";
import { runUntilSignal } from "./run-until-signal.ts";

export type DemoApp = ReturnType<typeof createDemoApp>;

/** Puts the pages in front of the API: Vite's in development, the built ones otherwise. */
export type Pages = (
  app: DemoApp,
  context: {
    server: Server;
    liveblocksUrl: string | null;
    hsts: boolean;
    log: DemoLog;
    /** To be given to the app with each request. */
    background: ExecutionContext;
    onStop: OnStop;
  },
) => Promise<RequestListener>;

/** Remembers what to do at the end; last come, first done. */
export type OnStop = (stop: () => Promise<void>) => void;

/** Runs the demo in this process, until it is told to end. */
export async function runDemo(pages: Pages): Promise<void> {
  await runUntilSignal(async (onStop) => {
    const environment = readEnvironment(process.env);
    const http = await claimPort(environment.host, environment.port);
    onStop(http.stop);
    const folder = environment.dataFolder ?? (await temporaryFolder(onStop));
    const secret = environment.sessionSecret ?? (await sessionSecretIn(folder));
    const [liveblocksUrl, data] = await Promise.all([
      liveblocksUrlOf(environment.liveblocks, folder, onStop),
      openData(environment, onStop),
    ]);
    const liveblocks = new Liveblocks({
      secret: environment.liveblocks.secret,
      ...(liveblocksUrl === null ? {} : { baseUrl: liveblocksUrl }),
    });
    const documentRooms = liveblocksDocumentRooms(liveblocks);
    await seedDocuments(documentRooms);

    const cookie = sessionCookie(environment);
    const app = createDemoApp({
      rooms: roomsOf(liveblocks, environment.liveblocks),
      documentRooms,
      ...data,
      mail: demoMail(environment),
      session: { ...cookie, secret, signInByName: environment.signInByName },
      liveblocksUrl,
      publicOrigin: environment.publicUrl?.origin ?? null,
      rateLimits: environment.rateLimits,
      log: logLine,
    });
    const background = backgroundWork();
    const context = {
      server: http.server,
      liveblocksUrl,
      hsts: cookie.secure,
      log: logLine,
      background: background.context,
      onStop,
    };
    http.answerWith(await pages(app, context));
    // First of all, while there is everything that requests need.
    onStop(() => finishWork([http.drain, background.settled]));
    console.log(`Guestlist demo: ${addressOf(environment)}`);
  });
}

/**
 * The local server has no way to announce from a server, and warns of it at every change; there the
 * browsers tell each other.
 */
function roomsOf(liveblocks: Liveblocks, { kind }: LiveblocksEnvironment): Rooms {
  const rooms = createLiveblocksRooms(liveblocks);
  return kind === "start" ? { ...rooms, announce: async () => {} } : rooms;
}

async function liveblocksUrlOf(
  liveblocks: LiveblocksEnvironment,
  folder: string,
  onStop: OnStop,
): Promise<string | null> {
  if (liveblocks.kind === "use") return liveblocks.url;
  const local = await startLocalLiveblocks({ port: liveblocks.port, folder });
  onStop(local.stop);
  return local.url;
}

async function temporaryFolder(onStop: OnStop): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "guestlist-demo-"));
  onStop(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
