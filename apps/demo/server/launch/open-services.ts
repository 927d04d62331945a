import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Rooms } from "@guestlist/api";
import { createLiveblocksRooms } from "@guestlist/api/liveblocks";
import { Liveblocks } from "@liveblocks/node";
import type { DemoAppOptions } from "../demo-app.ts";
import { liveblocksDocumentRooms } from "../documents/liveblocks-document-rooms.ts";
import type { Environment, LiveblocksEnvironment } from "../environment/environment.ts";
import { logLine } from "../log/log-line.ts";
import { demoMail } from "../mail/demo-mail.ts";
import { seedDocuments } from "../seed/documents.ts";
import { sessionCookie } from "../session/session-cookie.ts";
import { sessionSecretIn } from "../session/session-secret.ts";
import { startLocalLiveblocks } from "./local-liveblocks.ts";
import { openData } from "./open-data.ts";
import type { OnStop } from "./stop-steps.ts";

/** Opens everything that the demo stands on, as the environment says. */
export async function openServices(
  environment: Environment,
  onStop: OnStop,
): Promise<DemoAppOptions> {
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
  return {
    rooms: roomsOf(liveblocks, environment.liveblocks),
    documentRooms,
    ...data,
    mail: demoMail(environment),
    session: {
      ...sessionCookie(environment),
      secret,
      signInByName: environment.signInByName,
    },
    liveblocksUrl,
    publicOrigin: environment.publicUrl?.origin ?? null,
    rateLimits: environment.rateLimits,
    log: logLine,
  };
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
  // After a signal in the middle of the start, what is still starting may write once more.
  onStop(() => rm(folder, { recursive: true, force: true, maxRetries: 10 }));
  return folder;
}
