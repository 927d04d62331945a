import { RoomsError } from "@guestlist/api";
import type { RoomAccess } from "@guestlist/client";
import { onlineManager } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import { useSyncExternalStore } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { everyKind, scopes } from "../../tests/support/rooms/seed.ts";
import { heldRequests } from "../../tests/support/share/held-requests.ts";
import {
  type InProcessShareOptions,
  inProcessShare,
} from "../../tests/support/share/in-process-share.ts";
import { inProvider } from "../../tests/support/share/in-provider.tsx";
import { useRoomAccess } from "../hooks/use-room-access.ts";
import { useRoomSharing } from "../provider/index.ts";

const room = "launch-plan";

async function open(options: InProcessShareOptions = {}) {
  const share = inProcessShare({ rooms: [everyKind], ...options });
  const drawn: (RoomAccess | undefined)[] = [];
  const { result } = renderHook(
    () => {
      const access = useRoomAccess(room);
      drawn.push(access.data);
      const { changes } = useRoomSharing(room);
      const { entries, undo } = useSyncExternalStore(changes.subscribe, changes.snapshot);
      return { access, changes: { change: changes.change, entries, undo } };
    },
    { wrapper: inProvider(share) },
  );
  await waitFor(() => expect(result.current.access.data).toBeDefined());
  return {
    share,
    role: (id: string) => roleIn(result.current.access.data, id),
    /** Every role that was drawn, without repetition. */
    history: (id: string) =>
      drawn
        .flatMap((access) => (access ? [roleIn(access, id)] : []))
        .filter((role, index, all) => role !== all[index - 1]),
    key: (id: string) => result.current.changes.entries.get(`person:${id}`),
    undo: () => result.current.changes.undo,
    change: (people: Record<string, string | null>) => {
      let outcome: ReturnType<typeof result.current.changes.change> | undefined;
      act(() => {
        outcome = result.current.changes.change({ people });
      });
      if (!outcome) throw new Error("The change was not made.");
      return outcome;
    },
    result,
  };
}

function roleIn(access: RoomAccess | undefined, id: string) {
  return access?.people.find(({ user }) => user.id === id)?.role ?? null;
}

const patches = (requests: string[]) => requests.filter((request) => request.startsWith("PATCH"));

afterEach(() => onlineManager.setOnline(true));

describe("given a room I own", () => {
  describe("when I change a role", () => {
    it("should show it at once, save it, and keep the way back", async () => {
      const held = heldRequests("PATCH");
      const { change, role, key, undo, share } = await open(held);
      const outcome = change({ zoe: "viewer" });
      expect(role("zoe")).toBe("viewer");
      expect(key("zoe")?.state).toBe("pending");
      expect(undo()).toBeNull();

      await waitFor(() => expect(held.waiting).toBe(1));
      await act(async () => held.release());
      expect(await outcome).toMatchObject({ status: "saved" });
      await waitFor(() => expect(key("zoe")).toBeUndefined());
      expect(role("zoe")).toBe("viewer");
      expect(undo()).toMatchObject({ people: { zoe: "editor" } });
      expect(share.rooms.all.get(room)?.usersAccesses.zoe).toEqual(scopes.viewer);
    });

    it("should send what I saw along", async () => {
      const { change, share } = await open();
      share.rooms.put({
        ...everyKind,
        usersAccesses: { ...everyKind.usersAccesses, zoe: scopes.commenter },
      });
      const outcome = await act(() => change({ zoe: "viewer" }));
      expect(outcome).toMatchObject({
        status: "conflict",
        current: { people: { zoe: "commenter" } },
      });
    });

    it("should not go back to the old role when the list is read meanwhile", async () => {
      const held = heldRequests("PATCH");
      const { change, history, result } = await open(held);
      const outcome = change({ zoe: "viewer" });
      await act(() => result.current.access.refetch());
      held.release();
      await act(() => outcome);
      expect(history("zoe")).toEqual(["editor", "viewer"]);
    });

    it("should not go back to a list that was read before and arrives after", async () => {
      const held = heldRequests("GET");
      let isSlow = false;
      const { change, history, result, share } = await open({
        onAnswer: (method, path) => (isSlow ? held.onRequest(method, path) : undefined),
      });
      isSlow = true;
      act(() => void result.current.access.refetch());
      await waitFor(() => expect(held.waiting).toBe(1));
      isSlow = false;
      await act(() => change({ zoe: "viewer" }));
      await act(async () => held.release());
      await waitFor(() => expect(share.queryClient.isFetching()).toBe(0));
      expect(history("zoe")).toEqual(["editor", "viewer"]);
    });
  });

  describe("when a change fails", () => {
    it("should put back that row alone, and say why", async () => {
      const held = heldRequests("PATCH");
      let fails = true;
      const { change, role, key, share } = await open({
        onRequest: held.onRequest,
        faults: {
          update: async (roomId, patch) => {
            if (fails) {
              fails = false;
              throw new RoomsError("refused");
            }
            return share.rooms.update(roomId, patch);
          },
        },
      });
      const first = change({ zoe: "viewer" });
      const second = change({ ana: "commenter" });
      await waitFor(() => expect(held.waiting).toBe(2));
      held.release();
      expect(await act(() => first)).toMatchObject({ status: "failed" });
      expect(role("zoe")).toBe("editor");
      expect(key("zoe")).toMatchObject({ state: "failed", error: { code: "upstream_refused" } });
      expect(role("ana")).toBe("commenter");
      expect(key("ana")?.state).toBe("pending");
      held.release();
      await act(() => second);
      expect(role("ana")).toBe("commenter");
      expect(role("zoe")).toBe("editor");
    });
  });

  describe("when I change one row several times", () => {
    it("should send one after the other, and leave out what was chosen in between", async () => {
      const held = heldRequests("PATCH");
      const { change, role, share } = await open(held);
      const first = change({ zoe: "viewer" });
      const second = change({ zoe: "owner" });
      const third = change({ zoe: "commenter" });
      expect(role("zoe")).toBe("commenter");
      await waitFor(() => expect(held.waiting).toBe(1));
      expect(await act(() => second)).toEqual({ status: "dropped" });
      held.release();
      expect(await act(() => first)).toMatchObject({ status: "saved" });
      expect(role("zoe")).toBe("commenter");
      await waitFor(() => expect(held.waiting).toBe(1));
      held.release();
      expect(await act(() => third)).toMatchObject({ status: "saved" });
      expect(patches(share.requests)).toHaveLength(2);
      expect(share.rooms.all.get(room)?.usersAccesses.zoe).toEqual(scopes.commenter);
    });
  });

  describe("when the answers to two rows come in the other order", () => {
    it("should keep both changes", async () => {
      const held = heldRequests("PATCH");
      const { change, history, share } = await open({ onAnswer: held.onRequest });
      const first = change({ zoe: "viewer" });
      await waitFor(() => expect(held.waiting).toBe(1));
      const second = change({ ana: "commenter" });
      await waitFor(() => expect(held.waiting).toBe(2));
      held.releaseLast();
      await act(() => second);
      held.release();
      await act(() => first);
      await waitFor(() =>
        expect(share.requests.filter((request) => request.startsWith("GET"))).toHaveLength(2),
      );
      expect(history("ana")).toEqual(["viewer", "commenter"]);
      expect(history("zoe")).toEqual(["editor", "viewer"]);
    });
  });

  describe("when I am offline", () => {
    it("should wait, send only the last choice, and send nothing that changed back", async () => {
      const { change, role, key, share } = await open();
      act(() => onlineManager.setOnline(false));
      const first = change({ zoe: "viewer" });
      expect(key("zoe")?.state).toBe("paused");
      const second = change({ zoe: "commenter" });
      const third = change({ ana: "commenter" });
      const fourth = change({ ana: "viewer" });
      expect(await act(() => first)).toEqual({ status: "dropped" });
      expect(await act(() => third)).toEqual({ status: "dropped" });
      expect(await act(() => fourth)).toEqual({ status: "dropped" });
      expect(role("zoe")).toBe("commenter");
      expect(patches(share.requests)).toHaveLength(0);
      act(() => onlineManager.setOnline(true));
      expect(await act(() => second)).toMatchObject({ status: "saved" });
      expect(patches(share.requests)).toHaveLength(1);
      expect(role("ana")).toBe("viewer");
    });
  });

  describe("when someone else changed it first", () => {
    it("should show theirs, and let mine go through once I have seen it", async () => {
      const { change, role, key, share, result } = await open();
      share.rooms.put({
        ...everyKind,
        usersAccesses: { ...everyKind.usersAccesses, zoe: scopes.commenter },
      });
      await act(() => change({ zoe: "viewer" }));
      expect(role("zoe")).toBe("commenter");
      expect(key("zoe")?.state).toBe("conflict");
      const current = key("zoe")?.current;
      if (!current) throw new Error("There is no conflict.");
      const outcome = await act(() =>
        result.current.changes.change({ people: { zoe: "viewer" }, expect: current }),
      );
      expect(outcome.status).toBe("saved");
      expect(role("zoe")).toBe("viewer");
    });

    it("should take what they did for mine when it is the same", async () => {
      const { change, share } = await open();
      share.rooms.put({
        ...everyKind,
        usersAccesses: { ...everyKind.usersAccesses, zoe: scopes.viewer },
      });
      expect(await act(() => change({ zoe: "viewer" }))).toMatchObject({
        status: "saved",
        undo: null,
      });
    });
  });

  describe("when I take a change back", () => {
    it("should put everything where it was", async () => {
      const { change, undo, role, result } = await open();
      await act(() => change({ zoe: null, ana: "commenter" }));
      expect(role("zoe")).toBeNull();
      const back = undo();
      if (!back) throw new Error("There is no way back.");
      await act(() => result.current.changes.change(back));
      expect(role("zoe")).toBe("editor");
      expect(role("ana")).toBe("viewer");
    });
  });
});
