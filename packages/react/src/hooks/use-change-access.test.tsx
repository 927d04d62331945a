import { RoomsError } from "@guestlist/api";
import { ShareError } from "@guestlist/client";
import { onlineManager } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { everyKind, scopes } from "../../tests/support/rooms/seed.ts";
import {
  type InProcessShareOptions,
  inProcessShare,
} from "../../tests/support/share/in-process-share.ts";
import { inProvider } from "../../tests/support/share/in-provider.tsx";
import { useChangeAccess } from "./use-change-access.ts";
import { usePendingChanges } from "./use-pending-changes.ts";
import { useRoomAccess } from "./use-room-access.ts";

const room = "launch-plan";

async function open(options: InProcessShareOptions = {}) {
  const share = inProcessShare({ rooms: [everyKind], ...options });
  const { result } = renderHook(
    () => ({
      access: useRoomAccess(room),
      mutation: useChangeAccess(room),
      pending: usePendingChanges(room),
    }),
    { wrapper: inProvider(share) },
  );
  await waitFor(() => expect(result.current.access.data).toBeDefined());
  return {
    share,
    result,
    entry: (id: string) => share.rooms.all.get(room)?.usersAccesses[id],
    change: (id: string, role: string | null) =>
      act(() => result.current.mutation.mutateAsync({ people: { [id]: role } })),
    failure: () =>
      act(() =>
        result.current.mutation
          .mutateAsync({ people: { zoe: "viewer" } })
          .catch((reason: unknown) => reason),
      ),
  };
}

afterEach(() => onlineManager.setOnline(true));

describe("given a change that is saved", () => {
  it("should answer the room, and take it back", async () => {
    const { change, entry } = await open();
    const { status, access, inverse, undo } = await change("zoe", "viewer");
    expect(status).toBe("saved");
    expect(access?.people.find(({ user }) => user.id === "zoe")?.role).toBe("viewer");
    expect(inverse).toMatchObject({ people: { zoe: "editor" } });
    expect(entry("zoe")).toEqual(scopes.viewer);
    expect(await act(async () => undo?.())).toMatchObject({ status: "saved" });
    expect(entry("zoe")).toEqual(scopes.editor);
  });

  it("should take the last one back from any part", async () => {
    const { change, entry, result } = await open();
    expect(result.current.pending.undo).toBeNull();
    await change("zoe", null);
    await act(async () => result.current.pending.undo?.());
    expect(entry("zoe")).toEqual(scopes.editor);
  });

  it("should say that there was nothing to do", async () => {
    const { change, share } = await open();
    expect(await change("zoe", "editor")).toEqual({
      status: "dropped",
      access: null,
      inverse: null,
      undo: null,
    });
    expect(share.requests.filter((request) => request.startsWith("PATCH"))).toEqual([]);
  });
});

describe("given a change that comes to nothing", () => {
  it("should reject with the reason, until it is dismissed", async () => {
    const refused = () => Promise.reject(new RoomsError("refused"));
    const { failure, result } = await open({ faults: { update: refused } });
    const error = await failure();
    expect(error).toBeInstanceOf(ShareError);
    expect(error).toMatchObject({ code: "upstream_refused" });
    await waitFor(() => expect(result.current.mutation.error?.code).toBe("upstream_refused"));
    const { entries, dismiss } = result.current.pending;
    expect(entries.get("person:zoe")?.state).toBe("failed");
    act(() => dismiss("person:zoe"));
    expect(result.current.pending.entries.size).toBe(0);
  });

  it("should tell what someone else did", async () => {
    const { failure } = await open({ conflictOn: "zoe" });
    expect(await failure()).toMatchObject({
      code: "conflict",
      current: { people: { zoe: "commenter" } },
    });
  });
});

describe("given no connection", () => {
  it("should show the change, and make it once there is one", async () => {
    const { result, entry } = await open();
    onlineManager.setOnline(false);
    await act(async () => result.current.mutation.mutate({ people: { zoe: "viewer" } }));
    await waitFor(() =>
      expect(result.current.pending.entries.get("person:zoe")?.state).toBe("paused"),
    );
    act(() => onlineManager.setOnline(true));
    await waitFor(() => expect(entry("zoe")).toEqual(scopes.viewer));
  });
});
