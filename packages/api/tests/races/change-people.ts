import type { Race } from "./scheduled-servers.ts";

/** Changes roles at one of the servers, once it is called. */
export function changePeople(
  { at, roomId }: Race,
  server: 0 | 1,
  by: string,
  people: Readonly<Record<string, string | null>>,
) {
  return () => at(server, by).changeAccess(roomId, { people });
}
