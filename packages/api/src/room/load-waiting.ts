import type { WaitingKinds, WaitingLists } from "./room-context.ts";

/** Those of a room. Without any that cannot be read: a list without them is still true. */
export async function loadWaiting(kinds: WaitingKinds, roomId: string): Promise<WaitingLists> {
  const [invitations, requests] = await Promise.all(
    [kinds.invitations, kinds.requests].map((load) => load?.(roomId).catch(() => undefined)),
  );
  return { ...(invitations && { invitations }), ...(requests && { requests }) };
}

/** The ids of everyone they are about. */
export function peopleWaiting({ invitations, requests }: WaitingLists): string[] {
  return [...(invitations?.people ?? []), ...(requests?.people ?? [])];
}
