import { fileURLToPath } from "node:url";

/** What the demo reads from its environment, checked. */
export interface Environment {
  port: number;
  /** The address it listens on. @default 127.0.0.1 */
  host: string;
  /** The address people use, when a proxy stands in front. */
  publicUrl: URL | null;
  /** Where everything is kept; `null` for a throw-away run. */
  dataFolder: string | null;
  /** A Postgres to use instead of the embedded database. */
  databaseUrl: string | null;
  /** `null`: a random one, kept beside the data. */
  sessionSecret: string | null;
  signInByName: boolean;
  /** The mail server, and who its mail is from; `null` keeps mail instead of sending it. */
  smtp: { url: string; from: string } | null;
  rateLimits: boolean;
  liveblocks: LiveblocksEnvironment;
}

export type LiveblocksEnvironment =
  /** Start the local server. */
  | { kind: "start"; secret: string; port: number }
  /** Use a server that runs already; `url` is `null` for Liveblocks' cloud. */
  | { kind: "use"; secret: string; url: string | null };

const localSecret = "sk_localdev";

/** @throws {Error} with a sentence for people when a value cannot be used. */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>): Environment {
  const port = portOf(env, "PORT", 3000);
  const liveblocks = liveblocksOf(env);
  const publicUrl = env.PUBLIC_URL ? urlOf("PUBLIC_URL", env.PUBLIC_URL) : null;
  return {
    port,
    host: env.HOST || "127.0.0.1",
    publicUrl,
    dataFolder: dataFolderOf(env.DEMO_DATA, port),
    databaseUrl: env.DATABASE_URL || null,
    sessionSecret: env.SESSION_SECRET || null,
    signInByName: liveblocks.secret === localSecret || env.DEMO_SIGN_IN === "on",
    smtp: smtpOf(env, publicUrl),
    rateLimits: env.RATE_LIMITS !== "off",
    liveblocks,
  };
}

function liveblocksOf(env: Readonly<Record<string, string | undefined>>): LiveblocksEnvironment {
  const secret = env.LIVEBLOCKS_SECRET_KEY || localSecret;
  const baseUrl = env.LIVEBLOCKS_BASE_URL;
  if (baseUrl) return { kind: "use", secret, url: urlOf("LIVEBLOCKS_BASE_URL", baseUrl).origin };
  if (secret !== localSecret) return { kind: "use", secret, url: null };
  return { kind: "start", secret, port: portOf(env, "LIVEBLOCKS_DEV_PORT", 1153) };
}

function smtpOf(
  env: Readonly<Record<string, string | undefined>>,
  publicUrl: URL | null,
): Environment["smtp"] {
  const from = env.MAIL_FROM || `Guestlist <no-reply@${publicUrl?.hostname ?? "localhost"}>`;
  if (!/^([^<>\p{Cc}]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/u.test(from)) {
    throw new Error(`MAIL_FROM must be like “Guestlist <share@example.com>”, not “${from}”.`);
  }
  const url = env.SMTP_URL;
  if (!url) return null;
  if (!URL.canParse(url) || !/^smtps?:$/.test(new URL(url).protocol)) {
    // What it is stays unsaid: there may be a password in it.
    throw new Error("SMTP_URL must be like “smtps://user:password@mail.example.com”.");
  }
  return { url, from };
}

/** One folder per port, so that several demos keep their own. */
function dataFolderOf(setting: string | undefined, port: number): string | null {
  if (setting === "memory") return null;
  return setting || fileURLToPath(new URL(`../../.data/${port}`, import.meta.url));
}

function portOf(
  env: Readonly<Record<string, string | undefined>>,
  name: string,
  fallback: number,
): number {
  const value = env[name];
  if (!value) return fallback;
  const port = Number(value);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`${name} must be a port number from 1 to 65535, not “${value}”.`);
}

function urlOf(name: string, value: string): URL {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url?.protocol === "http:" || url?.protocol === "https:") return url;
  throw new Error(`${name} must be an http or https URL, not “${value}”.`);
}
