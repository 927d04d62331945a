import type { Environment } from "./environment.ts";

const thisMachine = new Set(["127.0.0.1", "0.0.0.0", "::1", "::"]);

/** Where people reach the demo, without a slash at the end. */
export function publicUrlOf({
  publicUrl,
  host,
  port,
}: Pick<Environment, "publicUrl" | "host" | "port">): string {
  if (publicUrl) return publicUrl.origin;
  return `http://${thisMachine.has(host) ? "localhost" : host}:${port}`;
}
