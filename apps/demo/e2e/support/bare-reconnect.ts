import { createClient, LiveMap } from "@liveblocks/client";

/**
 * Runs in a page: how long Liveblocks alone takes to connect to a room again, until it is known
 * what one may do there. The floor for everything that needs another connection.
 */
export async function bareReconnect(roomId: string, baseUrl: string): Promise<number> {
  const client = createClient({ authEndpoint: "/api/share/auth", baseUrl });
  const { room, leave } = client.enterRoom(roomId, {
    initialPresence: { cursor: null },
    initialStorage: () => ({ notes: new LiveMap() }),
  });
  const greeted = () =>
    new Promise<void>((resolve) => {
      const before = room.getSelf()?.connectionId;
      const unsubscribe = room.events.self.subscribe(({ connectionId }) => {
        if (room.getStatus() !== "connected" || connectionId === before) return;
        unsubscribe();
        resolve();
      });
    });
  await greeted();
  const start = performance.now();
  room.reconnect();
  await greeted();
  const took = performance.now() - start;
  leave();
  return took;
}
