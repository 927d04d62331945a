import type { Context } from "hono";

/**
 * The address of the connection, which guests are counted by. Forwarding headers are not looked
 * at: anybody can write them. Where the runtime does not tell, all guests count together.
 */
export function addressOf(c: Context): string {
  const incoming: unknown = c.env?.incoming;
  const socket = property(incoming, "socket");
  const address = property(socket, "remoteAddress");
  return typeof address === "string" ? `address ${address}` : "address unknown";
}

function property(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
