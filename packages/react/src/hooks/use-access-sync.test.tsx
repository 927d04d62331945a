import { useRoom } from "@liveblocks/react";
import { act, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  InLiveRoom,
  type LivePerson,
  type LiveShare,
  startLiveShare,
} from "../../tests/support/share/live-share.tsx";
import { accessChangedEvent } from "../room/access-changed-event.ts";
import { useAccessSync } from "./use-access-sync.ts";
import { useRoomAccess } from "./use-room-access.ts";

let share: LiveShare;
beforeAll(async () => {
  share = await startLiveShare();
}, 30_000);
afterAll(() => share.stop());

const soon = { timeout: 5_000 };

/** Someone's page with three parts that follow the room. */
async function follow(userId: string, roomId: string) {
  const person = share.person(userId);
  const { result, unmount } = renderHook(
    () => {
      useAccessSync(roomId);
      useAccessSync(roomId);
      useAccessSync(roomId);
      return { room: useRoom(), access: useRoomAccess(roomId).data };
    },
    { wrapper: inRoom(person, roomId) },
  );
  await waitFor(() => {
    expect(result.current.access).toBeDefined();
    expect(result.current.room.getStatus()).toBe("connected");
  }, soon);
  return { person, unmount, room: result.current.room };
}

function inRoom(person: LivePerson, roomId: string) {
  return ({ children }: { children: ReactNode }) => (
    <InLiveRoom share={share} person={person} roomId={roomId}>
      {children}
    </InLiveRoom>
  );
}

const readings = ({ requests }: LivePerson) =>
  requests.filter((request) => request.startsWith("GET ")).length;

describe("given a page with several parts that follow a room", () => {
  describe("when others say again and again that access changed", () => {
    it("should read at once, then once more a second later", async () => {
      const roomId = await share.createRoom({});
      const [zoe, olivier] = await Promise.all([follow("zoe", roomId), follow("olivier", roomId)]);
      const before = readings(zoe.person);
      const start = performance.now();
      for (let hint = 0; hint < 20; hint += 1) olivier.room.broadcastEvent(accessChangedEvent);
      await waitFor(() => expect(readings(zoe.person)).toBe(before + 1), { timeout: 500 });
      await waitFor(() => expect(readings(zoe.person)).toBe(before + 2), soon);
      expect(performance.now() - start).toBeGreaterThan(900);
      olivier.room.broadcastEvent(accessChangedEvent);
      await waitFor(() => expect(readings(zoe.person)).toBe(before + 3), soon);
      expect(performance.now() - start).toBeGreaterThan(1_800);
    });
  });

  describe("when anything else is said in the room", () => {
    it("should not read", async () => {
      const roomId = await share.createRoom({});
      const [zoe, olivier] = await Promise.all([follow("zoe", roomId), follow("olivier", roomId)]);
      const heard: unknown[] = [];
      zoe.room.subscribe("event", ({ event }) => heard.push(event));
      const before = readings(zoe.person);
      for (const event of [{ type: "other" }, null, "guestlist:access-changed", 7]) {
        olivier.room.broadcastEvent(event);
      }
      await waitFor(() => expect(heard).toHaveLength(4), soon);
      expect(readings(zoe.person)).toBe(before);
    });
  });

  describe("when the connection comes back", () => {
    it("should read, since nothing was heard without one", async () => {
      const roomId = await share.createRoom({});
      const { person, room } = await follow("zoe", roomId);
      const before = readings(person);
      act(() => room.reconnect());
      await waitFor(() => expect(readings(person)).toBe(before + 1), soon);
    });
  });

  describe("when the page is left", () => {
    it("should read no more", async () => {
      const roomId = await share.createRoom({});
      const [zoe, olivier] = await Promise.all([follow("zoe", roomId), follow("olivier", roomId)]);
      zoe.unmount();
      const before = readings(zoe.person);
      olivier.room.broadcastEvent(accessChangedEvent);
      await waitFor(() => expect(olivier.room.getOthers()).toHaveLength(0), soon);
      expect(readings(zoe.person)).toBe(before);
    });
  });
});
