import type { Directory, Rooms, Store } from "@guestlist/api";
import { createShareApi } from "@guestlist/api";
import { Hono } from "hono";
import type { Configuration } from "../model/configuration.ts";
import type { DocumentRooms } from "./documents/document-rooms.ts";
import { documentRoutes } from "./documents/document-routes.ts";
import { ProblemError, problem } from "./http/problem.ts";
import { refuseCrossSite } from "./http/refuse-cross-site.ts";
import { apiHeaders } from "./http/security-headers.ts";
import type { DemoLog } from "./log/demo-log.ts";
import { logRequests } from "./log/log-requests.ts";
import type { DemoMail } from "./mail/demo-mail.ts";
import { demoPerson } from "./people/demo-person.ts";
import type { NewAccounts } from "./people/new-accounts.ts";
import { namedPeople } from "./seed/named-people.ts";
import { acme } from "./seed/organizations.ts";
import { callerOf, type SessionOptions, sessionRoutes } from "./session/session-routes.ts";

export interface DemoAppOptions {
  rooms: Rooms;
  documentRooms: DocumentRooms;
  directory: Directory;
  newAccounts: NewAccounts;
  store: Store;
  mail: DemoMail;
  session: Omit<SessionOptions, "directory" | "newAccounts">;
  /** The Liveblocks server browsers connect to; `null` for Liveblocks' cloud. */
  liveblocksUrl: string | null;
  /** The origin people use, when a proxy stands in front. */
  publicOrigin: string | null;
  rateLimits: boolean;
  log: DemoLog;
}

/** Everything under `/api`. */
export function createDemoApp(options: DemoAppOptions) {
  const { rooms, documentRooms, directory, newAccounts, store, liveblocksUrl, publicOrigin, log } =
    options;
  const { mailer, outbox } = options.mail;
  const session = { ...options.session, directory, newAccounts };
  const origins = publicOrigin === null ? [] : [publicOrigin];
  const configuration: Configuration = {
    liveblocksUrl,
    people: session.signInByName ? namedPeople.map(demoPerson) : [],
    outbox: outbox !== null,
  };
  const share = createShareApi({
    rooms,
    directory,
    store,
    ...(mailer && { mailer }),
    authenticate: (_request, c) => callerOf(c, session),
    organization: () => acme,
    guests: true,
    origins,
    log,
    ...(options.rateLimits ? {} : { rateLimit: false }),
  });

  const ownRoutes = new Hono()
    .use(logRequests(log), apiHeaders, refuseCrossSite(publicOrigin))
    .get("/health", (c) => c.json({ status: "ok" }, 200))
    .get("/configuration", (c) => c.json(configuration, 200))
    .route("/session", sessionRoutes(session))
    .route(
      "/documents",
      documentRoutes({
        rooms: documentRooms,
        directory,
        store,
        organization: acme,
        log,
        authenticate: (c) => callerOf(c, session),
      }),
    )
    .get("/outbox", (c) => (outbox ? c.json(outbox.list(), 200) : problem(c, "not_found")))
    .all("*", (c) => problem(c, "not_found"))
    .onError((error, c) => problem(c, error instanceof ProblemError ? error.code : "internal"));
  return new Hono().route("/api/share", share).route("/api", ownRoutes);
}
